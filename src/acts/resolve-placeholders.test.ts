import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { nameConvener } from './name-convener.ts';
import { type PlaceholderResolution, resolvePlaceholders } from './resolve-placeholders.ts';
import { withdrawTask } from './withdraw-task.ts';

const text = `国务院办公厅重点工作分工
一、推进甲类园区建设。（财政部、教育部等负责，12月底前完成）
二、推进乙类园区建设。（财政部牵头，有关部门配合，12月底前完成）
三、推进丙类园区建设。（国务院各部门分别负责，12月底前完成）
四、推进丁类园区建设。（商务部等负责，财政部分管领导督导，12月底前完成）
五、推进戊类园区建设。（商务部等负责，12月底前完成）
`;
const finance = callerOf('ministry-of-finance', 'liaison');

describe.each(actEngines)('what a text leaves open on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
  });
  afterAll(() => store.close());

  const task = async (ordinal: number) =>
    await store.db
      .selectFrom('task')
      .select(['id', 'revision', 'state', 'convenerId'])
      .where('ordinal', '=', ordinal)
      .executeTakeFirstOrThrow();
  const placeholder = async (ordinal: number) =>
    await store.db
      .selectFrom('placeholder')
      .innerJoin('task', 'task.id', 'placeholder.taskId')
      .select(['placeholder.id', 'placeholder.revision', 'resolvedActId', 'resolution'])
      .where('ordinal', '=', ordinal)
      .executeTakeFirstOrThrow();
  const carried = async (ordinal: number) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['organisationId', 'role', 'origin', 'assignment.state', 'receiveBy'])
      .where('ordinal', '=', ordinal)
      .orderBy('organisationId')
      .execute();
  const resolve = async (ordinal: number, more: Partial<PlaceholderResolution>) =>
    await resolvePlaceholders(actContext(store.db), {
      ...{ placeholders: [await placeholder(ordinal)], organisationIds: [] },
      ...more,
    });

  test('that nobody else is meant needs a sentence, and only a keeper says it', async () => {
    expect(await resolve(1, {})).toEqual({ ok: false, refusal: { code: 'reason_needed' } });
    const input = { placeholders: [await placeholder(1)], organisationIds: [], resolution: '没有其他单位' };
    expect(await resolvePlaceholders(actContext(store.db, { caller: finance }), input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await resolve(1, { resolution: '没有其他单位' })).toEqual({
      ok: true,
      result: { placeholders: 1, assignments: 0 },
    });
    expect(await placeholder(1)).toMatchObject({ revision: 2, resolution: '没有其他单位' });
    expect((await placeholder(1)).resolvedActId).not.toBeNull();
  });

  test('resolving again adds and takes nothing away; whoever has the role has it once', async () => {
    const organisationIds = ['ministry-of-finance', 'ministry-of-commerce'];
    expect(await resolve(1, { organisationIds })).toMatchObject({ result: { assignments: 1 } });
    expect(await carried(1)).toMatchObject([
      { organisationId: 'ministry-of-commerce', role: 'responsible', origin: 'placeholder', state: 'named' },
      { organisationId: 'ministry-of-education', origin: 'named' },
      { organisationId: 'ministry-of-finance', origin: 'named' },
    ]);
    expect(await placeholder(1)).toMatchObject({ revision: 3, resolution: '没有其他单位' });
  });

  test('in a task that was assigned they are assigned at once, with the time of a receipt', async () => {
    await assignTasks(actContext(store.db), { tasks: [await task(2)] });
    await resolve(2, { organisationIds: ['ministry-of-education'] });
    expect(await carried(2)).toMatchObject([
      {
        organisationId: 'ministry-of-education',
        role: 'support',
        state: 'assigned',
        receiveBy: '2021-06-11',
      },
      { organisationId: 'ministry-of-finance', role: 'lead', state: 'assigned' },
    ]);
  });

  test('an organisation that the ledger does not know, or that has ended by that day, is refused', async () => {
    expect(await resolve(3, { organisationIds: ['nobody'] })).toMatchObject({
      refusal: { code: 'organisation_not_found' },
    });
    expect(await resolve(3, { organisationIds: ['ministry-of-agriculture'] })).toMatchObject({
      refusal: { code: 'organisation_ended' },
    });
    expect(await carried(3)).toEqual([]);
  });

  test('what somebody resolved meanwhile is stale, with what they did', async () => {
    const seen = { ...(await placeholder(1)), revision: 2 };
    const organisationIds = ['ministry-of-justice'];
    expect(
      await resolvePlaceholders(actContext(store.db), { placeholders: [seen], organisationIds }),
    ).toMatchObject({
      refusal: {
        code: 'stale',
        since: [{ act: 'resolve_placeholders', revision: 3, detail: { names: ['等'] } }],
      },
    });
  });

  test('a convener is named where nobody leads, and only of those who carry the task', async () => {
    const name = async (ordinal: number, organisationId: string | null) =>
      await nameConvener(actContext(store.db), { tasks: [{ ...(await task(ordinal)), organisationId }] });
    expect(await name(2, 'ministry-of-finance')).toMatchObject({
      refusal: { code: 'convener_needs_no_lead' },
    });
    expect(await name(1, 'ministry-of-justice')).toMatchObject({
      refusal: { code: 'convener_not_concerned' },
    });
    expect(await name(1, 'ministry-of-education')).toEqual({ ok: true, result: { named: 1 } });
    expect(await task(1)).toMatchObject({ convenerId: 'ministry-of-education' });
    expect(await name(1, null)).toEqual({ ok: true, result: { named: 1 } });
    expect(await task(1)).toMatchObject({ convenerId: null });
  });

  test('whoever only oversees a task does not convene it', async () => {
    await store.db
      .updateTable('assignment')
      .set({ role: 'supervisor' })
      .where('organisationId', '=', 'ministry-of-commerce')
      .where('taskId', '=', (await task(4)).id)
      .execute();
    const tasks = [{ ...(await task(4)), organisationId: 'ministry-of-commerce' }];
    expect(await nameConvener(actContext(store.db), { tasks })).toMatchObject({
      refusal: { code: 'convener_not_concerned' },
    });
  });

  test('one refusal among many names nobody anywhere', async () => {
    const tasks = [
      { ...(await task(1)), organisationId: 'ministry-of-finance' },
      { ...(await task(2)), organisationId: 'ministry-of-finance' },
    ];
    expect(await nameConvener(actContext(store.db), { tasks })).toMatchObject({
      refusal: { code: 'convener_needs_no_lead', thingId: tasks[1]?.id },
    });
    expect(await task(1)).toMatchObject({ convenerId: null });
  });

  test('at a task that is at its end nothing is settled any more', async () => {
    await withdrawTask(actContext(store.db), { ...(await task(5)), reason: '会议决定取消' });
    expect(await task(5)).toMatchObject({ state: 'withdrawn' });
    expect(await carried(5)).toMatchObject([{ state: 'withdrawn' }]);
    expect(await resolve(5, { resolution: '没有其他单位' })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'withdrawn' },
    });
  });
});
