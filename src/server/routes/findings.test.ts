import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { saveReport } from '#acts/save-report.ts';
import { signReport } from '#acts/sign-report.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import {
  findingsSchema,
  findingWorkSchema,
  openedFindingSchema,
  rulesSchema,
  tryResultSchema,
} from '#contract/findings.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';
import { searchDueCycles } from '../reconciliation/search-due-cycles.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部、教育部、商务部按职责分工负责，12月底前完成）
`;
const carriers = ['ministry-of-finance', 'ministry-of-education', 'ministry-of-commerce'] as const;
const words = '组织召开全省园区建设推进会议并建立工作台账逐项调度各地开工情况';

describe('/api/findings', () => {
  let opened: TestApp;
  let education: Ask;
  let cycleId: string;
  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    const directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db), { tasks });
    for (const [index, organisationId] of carriers.entries())
      await report(directiveId, organisationId, index);
    education = await opened.as(await addTestPerson(db, { organisationId: carriers[1], roles: ['liaison'] }));
    cycleId = (
      await act('open-cycle', {
        ...{ directiveId, kind: 'monthly', label: '2021年6月' },
        ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-06-30' },
      })
    ).json().cycleId;
  });
  afterAll(() => opened.close());

  const act = async (name: string, payload: object) =>
    await opened.app.inject({ method: 'POST', url: `/api/acts/${name}`, payload });
  const report = async (directiveId: string, organisationId: string, more: number) => {
    const { db } = opened;
    const caller = callerOf(organisationId, 'liaison', 'principal');
    const own = await db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('directiveId', '=', directiveId)
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
    await receiveAssignments(actContext(db, { caller }), { assignments: [own] });
    const nothing = {
      results: null,
      difficulties: null,
      experience: null,
      nextSteps: null,
      helpNeeded: null,
    };
    const saved = await saveReport(actContext(db, { caller }), {
      ...{ organisationId, assignmentId: own.id, cycle: '2021-06', revision: 0, nextNewsOn: null },
      words: { progress: `${words}${more}个。`, ...nothing },
      ...{ values: [], quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(`The report was refused: ${saved.refusal.code}`);
    // Whose act comes later is asked about the words that both have written.
    const actId = `0179f000-0000-7000-8000-00000000000${more}`;
    await signReport(actContext(db, { caller, actId }), {
      ...saved.result,
      signature: { way: 'in_program' },
    });
  };
  const listed = async (ask: Ask = opened.app.inject.bind(opened.app)) =>
    findingsSchema.parse((await ask(`/api/findings?cycleId=${cycleId}`)).json());

  test('a rule is tried on a cycle before it counts, and nothing is written', async () => {
    const payload = { rule: 'copied_from_other', thresholds: { percent: 80, characters: 20 }, cycleId };
    const trying = { method: 'POST', url: '/api/discrepancy-rules/try', payload } as const;
    const tried = tryResultSchema.parse((await opened.app.inject(trying)).json());
    expect(tried).toMatchObject({ found: 2, asSet: 2, organisations: 2 });
    expect(tried.examples[0]?.evidence.map(({ percent }) => percent)).toEqual([100, null]);
    const longer = { ...payload, thresholds: { percent: 80, characters: 200 } };
    const other = tryResultSchema.parse((await opened.app.inject({ ...trying, payload: longer })).json());
    expect(other).toMatchObject({ found: 0, asSet: 2 });
    // What the opening of the cycle found by itself.
    expect((await listed()).findings).toHaveLength(2);
    const wrong = { ...trying, payload: { ...payload, thresholds: { days: 1 } } };
    expect((await opened.app.inject(wrong)).statusCode).toBe(422);
    expect((await opened.app.inject({ ...trying, payload: { rule: 'none' } })).statusCode).toBe(400);
  });

  test('evidence is shown side by side to keepers; what is another’s stays hidden from who is asked', async () => {
    expect((await act('find-discrepancies', { cycleId })).json()).toMatchObject({ found: 0, known: 2 });
    const all = await listed();
    expect(all.cycle).toMatchObject({ label: '2021年6月', canSearch: true });
    const own = await listed(education);
    expect(own.cycle).toMatchObject({ canSearch: false });
    expect(own.findings).toMatchObject([
      { organisationId: carriers[1], can: ['explain_findings', 'correct_findings'] },
    ]);
    const url = `/api/findings/${carriers[1]}/${own.findings[0]?.id}`;
    const both = openedFindingSchema.parse((await opened.app.inject(url)).json());
    expect(both.evidence.map((each) => each.words)).toEqual([`${words}1个。`, `${words}0个。`]);
    const seen = openedFindingSchema.parse((await education(url)).json());
    expect(seen.evidence.map((each) => [each.hidden, each.words])).toEqual([
      [false, `${words}1个。`],
      [true, null],
    ]);
    const [foreign] = all.findings.filter(({ organisationId }) => organisationId === carriers[2]);
    expect((await education(`/api/findings/${carriers[2]}/${foreign?.id}`)).statusCode).toBe(404);
    expect((await opened.anonymous('/api/findings')).statusCode).toBe(401);
  });

  test('what waits is counted for who explains and for who decides', async () => {
    const work = async (ask: Ask) => findingWorkSchema.parse((await ask('/api/my-work/findings')).json());
    expect(await work(education)).toMatchObject({ own: [{ count: 1, high: 0 }], toDecide: 0 });
    const [own] = (await listed(education)).findings;
    const explained = {
      findings: [{ organisationId: own?.organisationId, id: own?.id, revision: 1 }],
      words: '同一次会议',
    };
    await education({ method: 'POST', url: '/api/acts/explain-findings', payload: explained });
    expect(await work(education)).toEqual({ own: [], toDecide: 0 });
    expect(await work(opened.app.inject.bind(opened.app))).toMatchObject({ toDecide: 1 });
  });

  test('the day by which statements are to be signed looks by itself, once, as the program in the office that opened the cycle', async () => {
    const { db } = opened;
    const look = (today: LocalDate) => searchDueCycles(db, { today, now: new Date(`${today}T01:00:00Z`) });
    const stop = new Error('the program stops');
    const [today, now] = ['2021-06-30', new Date('2021-06-30T01:00:00Z')] as const;
    const brokenOff = searchDueCycles(db, { today, now, stopping: AbortSignal.abort(stop) });
    await expect(brokenOff).rejects.toBe(stop);
    const rounds = ['2021-06-29', '2021-06-30', '2021-06-30', '2021-07-01'] as const;
    const searched: number[] = [];
    for (const today of rounds) searched.push(await look(today));
    expect(searched).toEqual([0, 1, 0, 0]);
    const rows = await db
      .selectFrom('journal')
      .select(['actor', 'actedOn', 'input', 'organisationId', 'personId'])
      .where('act', '=', 'find_discrepancies')
      .orderBy('recordedAt')
      .execute();
    const byItself = rows.find(({ actedOn }) => actedOn === '2021-06-30');
    expect(byItself).toMatchObject({ actor: '自动 (automatic)', personId: null, input: { cycleId } });
    const byOpener = rows.filter(({ personId }) => personId !== null);
    expect(byOpener.map(({ organisationId }) => organisationId)).toContain(byItself?.organisationId);
  });

  test('rules are known to those whom they judge, with what was settled about them', async () => {
    const change = { rule: 'nothing_new', on: true, thresholds: { cycles: 2 }, effectiveOn: '2999-01-01' };
    expect((await act('change-rule', { ...change, reason: '从严' })).statusCode).toBe(200);
    const rules = rulesSchema.parse((await education('/api/discrepancy-rules')).json());
    expect(rules).toMatchObject({ canChange: false, cycles: [] });
    const [tuned] = rules.rules.filter(({ rule }) => rule === 'nothing_new');
    expect(tuned).toMatchObject({
      thresholds: { cycles: 3 },
      changes: [{ thresholds: { cycles: 2 }, effectiveOn: '2999-01-01', reason: '从严' }],
    });
  });
});
