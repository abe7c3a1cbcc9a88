import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { adjustTask } from './adjust-task.ts';
import { assignTasks } from './assign-tasks.ts';
import { nameConvener } from './name-convener.ts';
import { noteReminder } from './note-reminder.ts';
import { objectToAssignment } from './object-to-assignment.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { rejectObjection } from './reject-objection.ts';
import { setInternalDate } from './set-internal-date.ts';
import { upholdObjection } from './uphold-objection.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
二、推进乙类园区建设。（财政部、教育部负责，9月底前出台相关政策，年内持续推进）
`;
const finance = 'ministry-of-finance';
const education = 'ministry-of-education';
const commerce = 'ministry-of-commerce';
const reason = '不属于本单位职责';

describe.each(actEngines)('an assignment between its organisation and the keepers on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
  });
  afterAll(() => store.close());

  const as = (organisationId: string) =>
    actContext(store.db, { caller: callerOf(organisationId, 'liaison'), today: '2021-06-16' });
  const keeper = () => actContext(store.db, { today: '2021-06-16' });
  /** The organisation's assignment in the task of that number, one that took over before one that did not. */
  const find = async (ordinal: number, organisationId: string) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .selectAll('assignment')
      .where('task.ordinal', '=', ordinal)
      .where('assignment.organisationId', '=', organisationId)
      .orderBy('predecessorId', (order) => order.asc().nullsLast())
      .executeTakeFirstOrThrow();
  const key = async (ordinal: number, organisationId: string) => {
    const { id, revision } = await find(ordinal, organisationId);
    return { organisationId, id, revision };
  };
  const detailsOf = async (assignmentId: string) =>
    await store.db
      .selectFrom('journalSubject')
      .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
      .select(['journal.act', 'journalSubject.detail'])
      .where('assignmentId', '=', assignmentId)
      .orderBy('revision')
      .execute();

  test('its own spokesperson objects, with the reason; an officer may not, nor another organisation', async () => {
    const input = { ...(await key(1, education)), reason };
    const officer = actContext(store.db, { caller: callerOf(education, 'officer') });
    expect(await objectToAssignment(officer, input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'spokesperson' },
    });
    expect(await objectToAssignment(as(commerce), input)).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await objectToAssignment(as(education), input)).toEqual({ ok: true, result: { revision: 3 } });
    expect(await find(1, education)).toMatchObject({
      state: 'objected',
      objection: reason,
      objectedOn: '2021-06-16',
    });
  });

  test('what was objected to is not received before the keepers have decided', async () => {
    const assignments = [await key(1, education)];
    expect(await receiveAssignments(as(education), { assignments })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'objected' },
    });
  });

  test('an objection that is rejected leaves it assigned, with the time of a new receipt', async () => {
    const input = { ...(await key(1, education)), reason: '分工以文件为准' };
    expect(await rejectObjection(as(education), input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper_or_giver' },
    });
    expect(await rejectObjection(keeper(), input)).toMatchObject({ ok: true });
    expect(await find(1, education)).toMatchObject({
      state: 'assigned',
      assignedOn: '2021-06-16',
      receiveBy: '2021-06-17',
      objection: reason,
    });
  });

  test('one that is upheld releases the organisation, and another takes the task where one is named', async () => {
    await objectToAssignment(as(education), { ...(await key(1, education)), reason });
    const input = { ...(await key(1, education)), reason: '同意' };
    const held = await upholdObjection(keeper(), { ...input, toOrganisationId: finance });
    expect(held).toMatchObject({ ok: true });
    expect(await find(1, education)).toMatchObject({ state: 'released' });
    expect(await find(1, finance)).toMatchObject({
      ...{ role: 'responsible', state: 'assigned', origin: 'reassignment', receiveBy: '2021-06-17' },
      ...{ predecessorOrganisationId: education, predecessorId: input.id },
    });
    expect((await detailsOf(input.id)).at(-1)?.detail).toMatchObject({
      reason: '同意',
      toOrganisationIds: [finance],
    });
  });

  test('the keepers give an assignment to another organisation, unless it has that role in the task', async () => {
    const input = { ...(await key(2, education)), reason };
    const taken = await reassignAssignment(keeper(), { ...input, toOrganisationId: finance });
    expect(taken).toMatchObject({ refusal: { code: 'already_assigned' } });
    for (const [toOrganisationId, code] of [
      ['no-such-organisation', 'organisation_not_found'],
      ['banking-and-insurance-regulatory-commission', 'organisation_ended'],
    ] as const) {
      const context = actContext(store.db, { today: '2023-12-01' });
      expect(await reassignAssignment(context, { ...input, toOrganisationId })).toMatchObject({
        refusal: { code },
      });
    }
    expect(await find(2, education)).toMatchObject({ state: 'assigned' });
    const done = await reassignAssignment(keeper(), {
      ...input,
      toOrganisationId: commerce,
      role: 'support',
    });
    expect(done).toMatchObject({ result: { successor: { organisationId: commerce } } });
    expect(await find(2, education)).toMatchObject({ state: 'passed_on' });
    expect(await find(2, commerce)).toMatchObject({
      state: 'assigned',
      role: 'support',
      predecessorId: input.id,
    });
  });

  test('an internal date is earlier than the first dated deadline, and is taken away again', async () => {
    const assignments = [await key(2, finance)];
    expect(await setInternalDate(keeper(), { assignments, on: '2021-09-30' })).toMatchObject({
      refusal: { code: 'date_not_earlier', thingId: assignments[0]?.id },
    });
    expect(await setInternalDate(as(finance), { assignments, on: '2021-09-15' })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper_or_giver' },
    });
    expect(await setInternalDate(keeper(), { assignments, on: '2021-09-15' })).toMatchObject({ ok: true });
    expect(await find(2, finance)).toMatchObject({ internalOn: '2021-09-15' });
    const again = [await key(2, finance)];
    expect(await setInternalDate(keeper(), { assignments: again, on: null })).toMatchObject({ ok: true });
    expect(await find(2, finance)).toMatchObject({ internalOn: null });
  });

  test('a date that a decision has set is the one that counts', async () => {
    const { taskId } = await find(2, finance);
    const context = actContext(store.db);
    await adjustTask(context, {
      ...(await taskKey(taskId)),
      basis: '会议纪要',
      words: '推迟',
      dueOn: '2021-11-30',
    });
    const assignments = [await key(2, finance)];
    expect(await setInternalDate(keeper(), { assignments, on: '2021-11-30' })).toMatchObject({ ok: false });
    expect(await setInternalDate(keeper(), { assignments, on: '2021-10-31' })).toMatchObject({ ok: true });
  });

  test('a reminder is noted beside the assignment, which may be received as it was seen before', async () => {
    const assignments = [await key(2, finance)];
    expect(await noteReminder(as(finance), { assignments })).toMatchObject({
      refusal: { who: 'keeper_or_giver' },
    });
    expect(await noteReminder(keeper(), { assignments, note: '已电话告知' })).toEqual({
      ok: true,
      result: { reminders: 1 },
    });
    expect(await store.db.selectFrom('reminder').selectAll().execute()).toMatchObject([
      { organisationId: finance, remindedOn: '2021-06-16', note: '已电话告知' },
    ]);
    expect(await receiveAssignments(as(finance), { assignments })).toMatchObject({ ok: true });
  });

  test('what is withdrawn is at its end', async () => {
    const input = { ...(await key(2, commerce)), reason };
    expect(await withdrawAssignment(keeper(), input)).toMatchObject({ ok: true });
    expect(await find(2, commerce)).toMatchObject({ state: 'withdrawn' });
    expect(await withdrawAssignment(keeper(), { ...input, revision: 2 })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'withdrawn' },
    });
  });

  test('a convener who is withdrawn convenes no more', async () => {
    const { taskId } = await find(2, finance);
    await nameConvener(keeper(), { tasks: [{ ...(await taskKey(taskId)), organisationId: finance }] });
    await withdrawAssignment(keeper(), { ...(await key(2, finance)), reason });
    const task = await store.db
      .selectFrom('task')
      .select('convenerId')
      .where('id', '=', taskId)
      .executeTakeFirstOrThrow();
    expect(task.convenerId).toBeNull();
  });

  const taskKey = async (id: string) =>
    await store.db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
});
