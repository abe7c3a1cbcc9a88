import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { adjustTask } from './adjust-task.ts';
import { assignTasks } from './assign-tasks.ts';
import { loadReview } from './load-review.ts';
import { mergeTasks } from './merge-tasks.ts';
import { nameConvener } from './name-convener.ts';
import { openDraft } from './open-draft.ts';
import { passOnAssignments } from './pass-on-assignments.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { registerDraft } from './register-draft.ts';
import { resumeTask } from './resume-task.ts';
import { splitTask } from './split-task.ts';
import { suspendTask } from './suspend-task.ts';
import { withdrawTask } from './withdraw-task.ts';

const document = (...clauses: string[]) =>
  [
    '国务院办公厅2021年重点工作分工方案',
    '国办发〔2021〕99号',
    '一、发展产业',
    ...clauses.map((clause, index) => `${index + 1}．${clause}`),
    '二、工作要求',
    '各地要抓好落实。',
  ].join('\n');
const clauses = [
  '建成甲类园区20个。（财政部、教育部负责，12月底前完成）',
  '建成乙类园区。（财政部、商务部负责，12月底前完成）',
  '建成丙类园区。（司法部牵头，9月底前完成）',
  '建成丁类园区。（财政部、商务部等负责，9月底前完成）',
  '建成戊类园区。（水利部负责，9月底前完成）',
];
const keeper = callerOf('general-office-of-the-state-council', 'keeper');
const finance = callerOf('ministry-of-finance', 'liaison');

describe.each(actEngines)('tasks that become one, or several, on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await register(document(...clauses));
  });
  afterAll(() => store.close());

  const act = () => actContext(store.db);
  const register = async (text: string) => {
    const file = { bytes: new TextEncoder().encode(text), fileName: '方案.txt' };
    const opened = await openDraft(act(), file);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { draftId } = opened;
    const revision = (await loadReview(store.db, draftId))?.draft.revision ?? 0;
    const result = await registerDraft(act(), { draftId, revision });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result;
  };
  const task = async (clause: string) =>
    await store.db
      .selectFrom('task')
      .selectAll()
      .where('clause', 'like', `%${clause}%`)
      .orderBy('ordinal')
      .executeTakeFirstOrThrow();
  const carried = async (clause: string) =>
    await store.db
      .selectFrom('assignment')
      .selectAll()
      .where('taskId', '=', (await task(clause)).id)
      .orderBy('organisationId')
      .orderBy('state')
      .execute();

  test('only the head merges, and only once words that end are settled', async () => {
    const into = await task('甲类');
    const input = { intoId: into.id, intoRevision: into.revision, reason: '内容重复' };
    expect(
      await mergeTasks(actContext(store.db, { caller: keeper }), { ...input, tasks: [await task('乙类')] }),
    ).toMatchObject({ refusal: { code: 'not_permitted', who: 'head' } });
    expect(await mergeTasks(act(), { ...input, tasks: [await task('丁类')] })).toMatchObject({
      refusal: { code: 'placeholder_open' },
    });
    expect(await mergeTasks(act(), { ...input, tasks: [into] })).toMatchObject({
      refusal: { code: 'nothing_to_do' },
    });
  });

  test('what stood in the task that ends passes on as it stood, unless the organisation is there already', async () => {
    await assignTasks(act(), { tasks: [await task('乙类')] });
    const own = (await carried('乙类')).filter(
      ({ organisationId }) => organisationId === 'ministry-of-commerce',
    );
    await receiveAssignments(actContext(store.db, { caller: callerOf('ministry-of-commerce', 'liaison') }), {
      assignments: own,
    });
    const into = await task('甲类');
    expect(
      await mergeTasks(act(), {
        ...{ intoId: into.id, intoRevision: into.revision, tasks: [await task('乙类')] },
        reason: '内容重复',
      }),
    ).toEqual({ ok: true, result: { merged: 1, assignments: 1 } });
    expect(await task('乙类')).toMatchObject({ state: 'merged', mergedIntoId: into.id });
    expect(await carried('乙类')).toMatchObject([{ state: 'passed_on' }, { state: 'passed_on' }]);
    expect(await task('甲类')).toMatchObject({ state: 'assigned' });
    expect(await carried('甲类')).toMatchObject([
      {
        ...{ organisationId: 'ministry-of-commerce', state: 'received', origin: 'merger' },
        predecessorId: own[0]?.id,
      },
      { organisationId: 'ministry-of-education', state: 'named', origin: 'named' },
      { organisationId: 'ministry-of-finance', state: 'named', origin: 'named' },
    ]);
  });

  test('a split leaves nobody out and gives every part somebody', async () => {
    const whole = await task('甲类');
    const [commerce, education] = await carried('甲类');
    const split = async (...parts: (typeof commerce)[][]) =>
      await splitTask(act(), {
        ...{ id: whole.id, revision: whole.revision, reason: '分头推进' },
        parts: parts.map((assignments, index) => ({
          clause: `建成甲类园区，第${index + 1}部分`,
          assignments: assignments.flatMap((one) => one ?? []),
        })),
      });
    expect(await split([commerce])).toMatchObject({ refusal: { code: 'parts_leave_nothing' } });
    expect(await split([commerce], [])).toMatchObject({ refusal: { code: 'parts_leave_nothing' } });
    expect(await split([commerce], [education])).toMatchObject({ refusal: { code: 'parts_leave_out' } });
    expect(await task('甲类')).toMatchObject({ state: 'assigned', revision: whole.revision });
  });

  test('parts stand behind the last task with what is dated, and the convener where they have part', async () => {
    const tasks = [{ ...(await task('甲类')), organisationId: 'ministry-of-education' }];
    await nameConvener(act(), { tasks });
    const whole = await task('甲类');
    const [commerce, education, finances] = await carried('甲类');
    if (!commerce || !education || !finances) throw new Error('three carry the task');
    expect(
      await splitTask(act(), {
        ...{ id: whole.id, revision: whole.revision, reason: '分头推进' },
        parts: [
          { clause: '建成东部甲类园区', assignments: [commerce, finances] },
          { clause: '建成西部甲类园区', assignments: [education, finances] },
        ],
      }),
    ).toMatchObject({ ok: true, result: { assignments: 4 } });
    expect(await task('甲类园区20个')).toMatchObject({ state: 'split' });
    expect(await task('东部')).toMatchObject({
      ...{ ordinal: 6, state: 'assigned', splitFromId: whole.id, convenerId: null, targetCount: 1 },
      ...{ spanStart: whole.spanStart, path: whole.path },
    });
    expect(await task('西部')).toMatchObject({ ordinal: 7, convenerId: 'ministry-of-education' });
    expect(await carried('东部')).toMatchObject([
      { organisationId: 'ministry-of-commerce', state: 'received', origin: 'split' },
      { organisationId: 'ministry-of-finance', state: 'named', predecessorId: finances.id },
    ]);
    expect(await datesOf('东部')).toEqual(['2021-12-31']);
    expect(await namesOf('东部')).toEqual(['财政部']);
  });

  test('what is suspended is left alone until it is resumed; an adjustment stays beside the text', async () => {
    const clause = '丙类';
    const reason = '等待规划批复';
    expect(await suspendTask(act(), { ...(await task(clause)), reason })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'registered' },
    });
    await assignTasks(act(), { tasks: [await task(clause)] });
    expect(await suspendTask(act(), { ...(await task(clause)), reason })).toMatchObject({ ok: true });
    const justice = callerOf('ministry-of-justice', 'liaison');
    const assignments = await carried(clause);
    expect(
      await receiveAssignments(actContext(store.db, { caller: justice }), { assignments }),
    ).toMatchObject({
      refusal: { code: 'not_in_state', state: 'suspended' },
    });
    expect(await resumeTask(act(), { ...(await task(clause)), reason: '规划已批复' })).toMatchObject({
      ok: true,
    });
    const before = await task(clause);
    const change = { basis: '第12次会议纪要', words: '改为建成一期', dueOn: '2021-10-31' as const };
    expect(await adjustTask(act(), { ...before, ...change })).toMatchObject({ ok: true });
    expect(await task(clause)).toMatchObject({ clause: before.clause, revision: before.revision + 1 });
    expect(await store.db.selectFrom('taskAdjustment').selectAll().execute()).toMatchObject([change]);
  });

  test('a corrected document leaves what acts made as it is', async () => {
    await withdrawTask(act(), { ...(await task('戊类')), reason: '会议决定取消' });
    await passOnAssignments(act(), {
      ...{ fromOrganisationId: 'ministry-of-justice', toOrganisationId: 'ministry-of-public-security' },
      ...{ effectiveOn: '2021-06-01', basis: '机构改革方案' },
    });
    const before = await store.db.selectFrom('task').selectAll().orderBy('id').execute();
    const [first = '', ...others] = clauses;
    const result = await register(
      document(first.replace('12月底', '11月底'), ...others, '建成己类园区。（财政部负责）'),
    );
    expect(result.amendments).toBe(2);
    const after = await store.db.selectFrom('task').selectAll().orderBy('id').execute();
    const standing = ({
      id,
      state,
      mergedIntoId,
      splitFromId,
      convenerId,
      endedActId,
    }: (typeof after)[number]) => ({
      ...{ id, state, mergedIntoId, splitFromId, convenerId, endedActId },
    });
    expect(after.filter(({ ordinal }) => ordinal !== 6).map(standing)).toEqual(before.map(standing));
    expect(await task('己类')).toMatchObject({ ordinal: 6, state: 'registered' });
    expect(await task('东部')).toMatchObject({ ordinal: 7, spanStart: (await task('20个')).spanStart });
    expect(await datesOf('东部')).toEqual(['2021-11-30']);
    expect((await carried('丙类')).map(({ organisationId, state }) => [organisationId, state])).toEqual([
      ['ministry-of-justice', 'passed_on'],
      ['ministry-of-public-security', 'assigned'],
    ]);
    expect(await carried('戊类')).toMatchObject([{ state: 'withdrawn' }]);
    expect(await carried('东部')).toHaveLength(2);
  });

  test('nobody but the head ends anything', async () => {
    const reason = '不再需要';
    expect(
      await withdrawTask(actContext(store.db, { caller: finance }), { ...(await task('丙类')), reason }),
    ).toMatchObject({ refusal: { code: 'not_permitted', who: 'head' } });
  });

  const datesOf = async (clause: string) =>
    (
      await store.db
        .selectFrom('deadline')
        .select('dueOn')
        .where('taskId', '=', (await task(clause)).id)
        .execute()
    ).map(({ dueOn }) => dueOn);
  const namesOf = async (clause: string) =>
    (
      await store.db
        .selectFrom('responsibilityEntry')
        .select('name')
        .where('taskId', '=', (await task(clause)).id)
        .execute()
    ).map(({ name }) => name);
});
