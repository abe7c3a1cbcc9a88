import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { coSignReport, waiveCoSignatures } from './co-sign-report.ts';
import { openCycle } from './open-cycle.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { returnReport } from './return-report.ts';
import { saveReport } from './save-report.ts';
import { signReport } from './sign-report.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部、教育部、商务部牵头，国家能源局配合，年内持续推进）
`;
const first = 'ministry-of-finance';
const second = 'ministry-of-education';
const third = 'ministry-of-commerce';
const principalOf = (organisationId: string) => callerOf(organisationId, 'liaison', 'principal');
const signature = { way: 'in_program' } as const;

describe.each(actEngines)('what one lead says for several on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  const as = (caller = actContext(store.db).caller) => actContext(store.db, { caller });
  const by = (organisationId: string) => as(principalOf(organisationId));

  /** A report of the first lead for June, signed by it. */
  const signedByFirst = async () => {
    const { id: assignmentId } = await store.db
      .selectFrom('assignment')
      .select('id')
      .where('organisationId', '=', first)
      .executeTakeFirstOrThrow();
    const words = { progress: '正在推进。', results: null, difficulties: null, experience: null };
    const saved = await saveReport(by(first), {
      ...{ organisationId: first, assignmentId, cycle: '2021-06', revision: 0, nextNewsOn: null },
      ...{
        words: { ...words, nextSteps: null, helpNeeded: null },
        values: [],
        quotes: [],
        confirmations: [],
      },
    });
    if (!saved.ok) throw new Error(saved.refusal.code);
    const signed = await signReport(by(first), { ...saved.result, signature });
    if (!signed.ok) throw new Error(signed.refusal.code);
    return { ...saved.result, revision: signed.result.revision };
  };
  const stateOf = async ({ id }: { id: string }) =>
    (
      await store.db
        .selectFrom('progressReport')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).state;
  const answerOfLine = async () =>
    (
      await store.db
        .selectFrom('statementLine')
        .select('answer')
        .where('organisationId', '=', first)
        .executeTakeFirstOrThrow()
    ).answer;
  /** The cycle from which news is missing in the light of the first lead. */
  const newsAskedFrom = async () => {
    const { turns } = await store.db
      .selectFrom('assignmentLight')
      .select('turns')
      .where('organisationId', '=', first)
      .where('untilOn', 'is', null)
      .executeTakeFirstOrThrow();
    return turns.find(({ code }) => code === 'news_missing')?.facts['cycle'];
  };

  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks({ ...as(), today: '2021-04-10' }, { tasks });
    const own = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', first)
      .execute();
    await receiveAssignments(by(first), { assignments: own });
    await openCycle(as(callerOf(keepersOffice, 'keeper')), {
      ...{ directiveId, kind: 'monthly', label: '6月对账' },
      ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-07-05' },
    });
  });
  afterAll(() => store.close());

  test('waits for the others and does not count; whoever is no lead signs nothing, and each signs for themselves', async () => {
    const report = await signedByFirst();
    expect([await stateOf(report), await answerOfLine(), await newsAskedFrom()]).toEqual([
      'to_co_sign',
      'unanswered',
      '2021-05',
    ]);
    const asSecond = { ...report, coSignerId: second, signature };
    expect(await coSignReport(by('national-energy-administration'), asSecond)).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await coSignReport(by(first), asSecond)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'co_signer' },
    });
    expect(await coSignReport(by(third), asSecond)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'principal' },
    });
    expect(await coSignReport(by(second), asSecond)).toMatchObject({ ok: true });
    expect(await coSignReport(by(second), { ...asSecond, revision: report.revision + 1 })).toMatchObject({
      refusal: { code: 'co_signature_not_asked' },
    });
    expect(await stateOf(report)).toBe('to_co_sign');
    expect(
      await returnReport(by(third), { ...report, revision: report.revision + 1, reason: '数据有误' }),
    ).toMatchObject({ ok: true });
  });

  test('counts with the last signature: lights and statements take it', async () => {
    const report = await signedByFirst();
    await coSignReport(by(second), { ...report, coSignerId: second, signature });
    const last = { ...report, revision: report.revision + 1, coSignerId: third, signature };
    expect(await coSignReport(by(third), last)).toMatchObject({ ok: true });
    expect([await stateOf(report), await answerOfLine(), await newsAskedFrom()]).toEqual([
      'signed',
      'reported',
      '2021-07',
    ]);
    await returnReport(as(), { ...report, revision: report.revision + 2, reason: '重报' });
  });

  test('counts without the missing signatures where the keepers say why; the leads cannot', async () => {
    const report = await signedByFirst();
    const waived = { ...report, reason: '机构调整，暂无负责人' };
    expect(await waiveCoSignatures(by(second), waived)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await waiveCoSignatures(as(), waived)).toMatchObject({ ok: true });
    expect([await stateOf(report), await answerOfLine()]).toEqual(['signed', 'reported']);
    expect(await waiveCoSignatures(as(), { ...waived, revision: report.revision + 1 })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'signed' },
    });
  });
});
