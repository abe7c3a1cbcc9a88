import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptPlan } from '#acts/accept-plan.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { savePlan } from '#acts/save-plan.ts';
import { saveReport } from '#acts/save-report.ts';
import { signPlan } from '#acts/sign-plan.ts';
import { signReport } from '#acts/sign-report.ts';
import { submitPlan } from '#acts/submit-plan.ts';
import { verifyValues } from '#acts/verify-values.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { type Indicators, indicatorsSchema } from '#contract/indicators.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { fullContent } from '#test-kit/save-test-plan.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、园区
1．推进甲类园区建设，新开工20个以上。（财政部牵头，教育部负责，12月底前完成）
二、就业
2．城镇新增就业1100万人以上。（商务部牵头，12月底前完成）
`;
const organisationId = 'ministry-of-finance';
const finance = callerOf(organisationId, 'liaison', 'principal');
const signature = { way: 'in_program' } as const;

describe('/api/directives/:directiveId/indicators', () => {
  let opened: TestApp;
  let directiveId: string;
  let commerce: Ask;
  let education: Ask;
  const as = (today: LocalDate) => actContext(opened.db, { caller: finance, today });
  const branch = async () =>
    await opened.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', organisationId)
      .where('directiveId', '=', directiveId)
      .executeTakeFirstOrThrow();
  const plan = async () =>
    await opened.db
      .selectFrom('plan')
      .select(['organisationId', 'id', 'revision'])
      .where('directiveId', '=', directiveId)
      .executeTakeFirstOrThrow();

  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db, { today: '2021-04-06' }), { tasks });
    await receiveAssignments(as('2021-04-06'), { assignments: [await branch()] });
    const { id: assignmentId } = await branch();
    const trajectory = (['2021-05-31', '2021-12-31'] as const).map((reachOn, index) => ({
      ...{ targetPosition: 0, reachOn, value: index === 0 ? 10 : 20 },
    }));
    const row = { ...fullContent, trajectory, assignmentId, revision: 0, unitId: null };
    await savePlan(as('2021-04-07'), { directiveId, organisationId, rows: [row] });
    await signPlan(as('2021-04-07'), { ...(await plan()), signature });
    await submitPlan(as('2021-04-07'), await plan());
    expect(await acceptPlan(actContext(db, { today: '2021-04-08' }), await plan())).toMatchObject({
      ok: true,
    });
    await report('2021-04', 4);
    await report('2021-05', 8, 6);
    const of = async (id: string) =>
      await opened.as(await addTestPerson(db, { organisationId: id, roles: ['principal'] }));
    commerce = await of('ministry-of-commerce');
    education = await of('ministry-of-education');
  });
  afterAll(() => opened.close());

  /** Signs a report of the month with a figure, and verifies another where one is given. */
  const report = async (cycle: string, value: number, found?: number) => {
    const [first, last] =
      cycle === '2021-04' ? (['2021-04-28', '2021-04-29'] as const) : (['2021-05-28', '2021-06-02'] as const);
    const nothing = {
      results: null,
      difficulties: null,
      experience: null,
      nextSteps: null,
      helpNeeded: null,
    };
    const saved = await saveReport(as(first), {
      ...{ organisationId, assignmentId: (await branch()).id, cycle, revision: 0, nextNewsOn: null },
      words: { progress: `开工${value}个园区。`, ...nothing },
      values: [{ indicator: '新开工', value, unit: '个', period: '今年', source: '台账', targetPosition: 0 }],
      ...{ quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(`The report was refused: ${saved.refusal.code}`);
    await signReport(as(first), { ...saved.result, signature });
    if (found === undefined) return;
    const verified = await verifyValues(actContext(opened.db, { today: last }), {
      ...{ organisationId, id: saved.result.id, revision: saved.result.revision + 1 },
      verification: { how: 'on_site', by: '督查组', on: last },
      values: [{ position: 0, value: found, source: '现场清点' }],
    });
    expect(verified).toMatchObject({ ok: true });
  };
  const keeper: Ask = (request) => opened.app.inject(request);
  const indicatorsOf = async (ask: Ask, query = ''): Promise<Indicators> =>
    indicatorsSchema.parse((await ask(`/api/directives/${directiveId}/indicators?${query}`)).json());

  test('holds what was reported and what was verified against the plan, each month by month', async () => {
    const { items, counts, parts } = await indicatorsOf(keeper);
    expect(counts).toEqual({ all: 2, reported: 1, verified: 1, behind: 1, differing: 1 });
    expect([parts.map(({ key }) => key), items.map(({ ordinal }) => ordinal)]).toEqual([
      ['一', '二'],
      [1, 2],
    ]);
    expect(items[1]?.tracks).toEqual([]);
    expect(items[0]).toMatchObject({ indicator: '新开工', op: '>=', value: 20, dueOn: '2021-12-31' });
    expect(items[0]?.tracks).toMatchObject([
      {
        organisation: { id: organisationId },
        points: [{ reachOn: '2021-05-31', value: 10 }, { value: 20 }],
        figures: [
          { cycle: '2021-04', on: '2021-04-30', value: 4, verified: null },
          { cycle: '2021-05', on: '2021-05-31', value: 8, verified: { value: 6, by: '督查组' } },
        ],
      },
    ]);
  });

  test('is behind by as much as its light says', async () => {
    const { items } = await indicatorsOf(keeper, 'show=behind');
    const light = await opened.db
      .selectFrom('assignmentLight')
      .select('turns')
      .where('organisationId', '=', organisationId)
      .where('directiveId', '=', directiveId)
      .where('untilOn', 'is', null)
      .executeTakeFirstOrThrow();
    const turn = light.turns.find(({ code }) => code === 'indicator_behind');
    expect(items[0]?.tracks[0]?.behind).toEqual({
      ...{ colour: turn?.colour, points: turn?.facts.points, expected: 10, reachOn: '2021-05-31' },
    });
    expect(turn?.facts.points).toBe(20);
  });

  test('is picked by part and by organisation', async () => {
    const ordinals = async (query: string) =>
      (await indicatorsOf(keeper, query)).items.map(({ ordinal }) => ordinal);
    expect(await ordinals(`part=${encodeURIComponent('二')}`)).toEqual([2]);
    expect(await ordinals('organisation=ministry-of-education')).toEqual([1]);
    expect(await ordinals('organisation=ministry-of-commerce&show=differing')).toEqual([]);
  });

  test('tells nobody the figures of another whom they neither lead nor stand above', async () => {
    for (const ask of [commerce, education]) {
      const { counts, items } = await indicatorsOf(ask);
      expect(counts).toEqual({ all: 2, reported: 0, verified: 0, behind: 0, differing: 0 });
      expect(items.flatMap(({ tracks }) => tracks)).toEqual([]);
    }
  });
});
