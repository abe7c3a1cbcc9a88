import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { YearOutcome } from '#ledger/values/year-values.ts';
import type { Store } from '#store/open-store.ts';
import { listContinuations } from '#store/read/year/list-continuations.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { acceptClaims } from './accept-claims.ts';
import { assessClaims } from './assess-claims.ts';
import { assignTasks } from './assign-tasks.ts';
import { claimCompletion } from './claim-completion.ts';
import { closeYear, type OutcomeCounts } from './close-year.ts';
import { linkContinuation, unlinkContinuation } from './link-continuation.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { reopenAssignment } from './reopen-assignment.ts';
import { reopenYear } from './reopen-year.ts';
import { settleOutcomes } from './settle-outcomes.ts';

const textOf = (docNumber: string, year: number) => `岚川省人民政府关于落实重点工作分工的意见
${docNumber}
一、推进甲类园区建设。（财政部负责，11月底前完成）
二、推进乙类园区建设。（财政部负责，12月底前完成）
三、推进丙类园区建设。（财政部负责，2022年底前完成）
四、推进丁类园区建设。（财政部负责，年内持续推进）
${year}年3月19日
`;
const year = 2021;

describe.each(actEngines)('the end of a year on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, textOf('岚政发〔2021〕6号', 2021));
    await assignTasks(keeper(), { tasks: await listTasks() });
    await receiveAssignments(finance(), { assignments: await listAssignments() });
    const [first] = await listAssignments();
    if (!first) throw new Error('Nothing was assigned.');
    await claimCompletion(at('2021-12-02', 'liaison'), { ...first, grounds: '园区已建成投用。' });
    await assessClaims(keeper(), { assignments: [await again(first)], assessment: '材料齐全。' });
    await acceptClaims(keeper(), { assignments: [await again(first)] });
  });
  afterAll(() => store.close());

  const keeper = () => actContext(store.db, { today: '2021-12-31' });
  const finance = () => at('2021-04-01', 'liaison');
  const at = (today: `${number}-${number}-${number}`, role: 'liaison') =>
    actContext(store.db, { today, caller: callerOf('ministry-of-finance', role) });
  const listTasks = async (of = directiveId) =>
    await store.db
      .selectFrom('task')
      .select(['id', 'revision', 'state', 'ordinal'])
      .where('directiveId', '=', of)
      .orderBy('ordinal')
      .execute();
  const listAssignments = async () =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision'])
      .where('assignment.directiveId', '=', directiveId)
      .orderBy('task.ordinal')
      .execute();
  const again = async ({ id }: { id: string }) => {
    const found = (await listAssignments()).find((each) => each.id === id);
    if (!found) throw new Error('The assignment is gone.');
    return found;
  };
  const settle = async (ordinal: number, outcome: YearOutcome, words: string | null = null) => {
    const tasks = (await listTasks()).filter((task) => task.ordinal === ordinal);
    return await settleOutcomes(keeper(), {
      ...{ directiveId, year },
      tasks: tasks.map(({ id, revision }) => ({ id, revision, outcome, words })),
    });
  };
  const outcomes: OutcomeCounts = { done: 0, done_late: 1, carried_over: 1, not_done: 2 };
  const close = async (today: `${number}-${number}-${number}` = '2021-12-31', seen = outcomes) =>
    await closeYear(actContext(store.db, { today }), { directiveId, year, outcomes: seen });

  test('the record is ground enough for what it says; a judgement and what is not done are told in words', async () => {
    expect(await settle(1, 'done_late')).toMatchObject({ ok: true });
    expect(await settle(3, 'carried_over')).toMatchObject({ ok: true });
    expect(await settle(2, 'not_done')).toMatchObject({ refusal: { code: 'ground_needed', ordinal: 2 } });
    expect(await settle(4, 'carried_over')).toMatchObject({ refusal: { code: 'ground_needed', ordinal: 4 } });
    expect(await settle(2, 'not_done', '用地未批。')).toMatchObject({ ok: true });
    const stored = await store.db
      .selectFrom('yearOutcome')
      .select(['outcome', 'ground', 'groundOn'])
      .execute();
    expect(stored).toEqual(
      expect.arrayContaining([
        { outcome: 'done_late', ground: 'claimed_late', groundOn: '2021-12-02' },
        { outcome: 'carried_over', ground: 'later_date', groundOn: '2022-12-31' },
        { outcome: 'not_done', ground: 'date_passed', groundOn: '2021-12-31' },
      ]),
    );
  });

  test('nothing is done but what was accepted, nor the other way round', async () => {
    expect(await settle(2, 'done', '已建成。')).toMatchObject({ refusal: { code: 'outcome_not_so' } });
    expect(await settle(1, 'not_done', '未建成。')).toMatchObject({ refusal: { code: 'outcome_not_so' } });
  });

  test('a year is closed by the head, not before December, once all have an outcome and as it was seen', async () => {
    expect(await close()).toMatchObject({ refusal: { code: 'outcomes_missing', count: 1 } });
    await settle(4, 'not_done', '全年未启动。');
    expect(await close('2021-11-30')).toMatchObject({ refusal: { code: 'year_runs' } });
    const seen = { ...outcomes, done: 1, done_late: 0 };
    expect(await close('2021-12-31', seen)).toMatchObject({ refusal: { code: 'outcomes_changed' } });
    const byKeeper = actContext(store.db, {
      ...{ today: '2021-12-31', caller: callerOf('ministry-of-finance', 'keeper') },
    });
    expect(await closeYear(byKeeper, { directiveId, year, outcomes })).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
    expect(await close()).toMatchObject({ ok: true, result: outcomes });
    expect((await listTasks()).map(({ state }) => state)).toEqual([
      ...['closed', 'not_done', 'assigned', 'not_done'],
    ]);
  });

  test('what is carried over goes on with its date; the rest stands still until the head opens the year again', async () => {
    const [first, second, third] = await listAssignments();
    if (!first || !second || !third) throw new Error('The assignments are gone.');
    const late = () => at('2022-01-10', 'liaison');
    expect(await claimCompletion(late(), { ...second, grounds: '已建成。' })).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
    expect(await reopenAssignment(keeper(), { ...first, reason: '复查' })).toMatchObject({
      refusal: { code: 'year_closed' },
    });
    expect(await settle(4, 'carried_over', '改为下年推进。')).toMatchObject({ ok: false });
    expect(await claimCompletion(late(), { ...third, grounds: '已建成。' })).toMatchObject({ ok: true });
    const light = async (on: string) =>
      await store.db
        .selectFrom('assignmentLight')
        .select(['grey'])
        .where('assignmentId', '=', second.id)
        .where('untilOn', on === 'now' ? 'is' : 'is not', null)
        .execute();
    expect(await light('now')).toEqual([{ grey: 'not_done' }]);

    expect(await reopenYear(keeper(), { directiveId, year, reason: '漏报验收材料' })).toMatchObject({
      result: { tasks: 2 },
    });
    expect((await listTasks()).map(({ state }) => state)).toEqual([
      ...['closed', 'assigned', 'assigned', 'assigned'],
    ]);
    expect(await light('now')).toEqual([{ grey: null }]);
    expect(await claimCompletion(late(), { ...(await again(second)), grounds: '已建成。' })).toMatchObject({
      ok: true,
    });
    expect(await close()).toMatchObject({ ok: true });
  });

  test('a task goes on with one of an earlier directive, and the link outlives the close', async () => {
    const laterId = await registerText(store.db, textOf('岚政发〔2022〕5号', 2022));
    const later = (await listTasks(laterId)).find(({ ordinal }) => ordinal === 3);
    const earlier = (await listTasks()).find(({ ordinal }) => ordinal === 3);
    if (!later || !earlier) throw new Error('The tasks are gone.');
    const link = { id: later.id, revision: later.revision, earlierId: earlier.id };
    const turned = { id: earlier.id, revision: earlier.revision, earlierId: later.id };
    expect(await linkContinuation(keeper(), turned)).toMatchObject({ refusal: { code: 'not_earlier' } });
    expect(await linkContinuation(keeper(), link)).toMatchObject({ ok: true });
    expect(await linkContinuation(keeper(), { ...link, revision: link.revision + 1 })).toMatchObject({
      refusal: { code: 'already_linked' },
    });
    expect(await listContinuations(store.db, earlier.id, 'all')).toMatchObject([
      { taskId: later.id, directiveId: laterId, side: 'later' },
    ]);
    expect(await listContinuations(store.db, later.id, 'none')).toEqual([]);
    const taken = { ...link, revision: link.revision + 1, reason: '不是同一事项' };
    expect(await unlinkContinuation(keeper(), taken)).toMatchObject({ ok: true });
    expect(await listContinuations(store.db, earlier.id, 'all')).toEqual([]);
  });
});
