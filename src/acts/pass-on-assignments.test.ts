import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { nameConvener } from './name-convener.ts';
import { passOnAssignments } from './pass-on-assignments.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { suspendTask } from './suspend-task.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
二、推进乙类园区建设。（财政部、教育部负责，年内持续推进）
三、推进丙类园区建设。（财政部、商务部负责，年内持续推进）
四、推进丁类园区建设。（财政部负责，年内持续推进）
`;
const finance = 'ministry-of-finance';
const education = 'ministry-of-education';
const commerce = 'ministry-of-commerce';
const reform = { fromOrganisationId: finance, effectiveOn: '2021-06-15', basis: '机构改革方案' } as const;

describe.each(actEngines)('an institutional reform on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const [first, second, third, fourth] = await tasks();
    if (!first || !second || !third || !fourth) throw new Error('The text has four tasks.');
    await assignTasks(keeper(), { tasks: [first, second, fourth] });
    await nameConvener(keeper(), { tasks: [{ ...third, organisationId: finance }] });
    const own = (await assignments(finance)).filter(({ ordinal }) => ordinal === 2);
    const caller = callerOf(finance, 'liaison');
    await receiveAssignments(actContext(store.db, { caller }), { assignments: own });
    const last = (await tasks()).slice(3);
    for (const task of last) await suspendTask(keeper(), { ...task, reason: '条件不具备' });
  });
  afterAll(() => store.close());

  const keeper = () => actContext(store.db, { today: '2021-06-16' });
  const tasks = async () =>
    await store.db.selectFrom('task').select(['id', 'revision', 'convenerId']).orderBy('ordinal').execute();
  const assignments = async (organisationId: string) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision', 'task.ordinal'])
      .select(['role', 'assignment.state', 'origin', 'receiveBy', 'predecessorId'])
      .where('organisationId', '=', organisationId)
      .orderBy('ordinal')
      .orderBy('role')
      .execute();

  test('is for the keepers, and its successor exists on its day', async () => {
    const caller = callerOf(finance, 'principal');
    const input = { ...reform, toOrganisationId: education };
    expect(await passOnAssignments(actContext(store.db, { caller }), input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    const early = { ...reform, toOrganisationId: 'financial-regulatory-administration' };
    expect(await passOnAssignments(keeper(), early)).toMatchObject({
      refusal: { code: 'organisation_ended' },
    });
    expect(
      await passOnAssignments(keeper(), { ...early, effectiveOn: '2023-05-18', assignments: [] }),
    ).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await passOnAssignments(keeper(), { ...reform, toOrganisationId: finance })).toMatchObject({
      refusal: { code: 'nothing_to_do' },
    });
    expect(
      await passOnAssignments(keeper(), { ...input, fromOrganisationId: 'ministry-of-justice' }),
    ).toMatchObject({ refusal: { code: 'nothing_to_do' } });
  });

  test('hands on those that are named, and those only', async () => {
    const named = (await assignments(finance)).filter(({ ordinal }) => ordinal === 3);
    const input = { ...reform, toOrganisationId: education, assignments: named };
    expect(await passOnAssignments(keeper(), input)).toEqual({
      ok: true,
      result: { opened: 1, joined: 0, left: 0 },
    });
    const third = (await assignments(education)).find(({ ordinal }) => ordinal === 3);
    expect(third).toMatchObject({
      ...{ state: 'named', origin: 'succession', receiveBy: null, predecessorId: named[0]?.id },
    });
  });

  test('takes the convener along', async () => {
    expect((await tasks())[2]?.convenerId).toBe(education);
  });

  test('hands on all that is open; where the successor has the role already, its own stands', async () => {
    const input = { ...reform, toOrganisationId: education };
    expect(await passOnAssignments(keeper(), input)).toEqual({
      ok: true,
      result: { opened: 1, joined: 1, left: 1 },
    });
    expect(await assignments(finance)).toMatchObject([
      { ordinal: 1, state: 'passed_on' },
      { ordinal: 2, state: 'passed_on' },
      { ordinal: 3, state: 'passed_on' },
      { ordinal: 4, state: 'assigned' },
    ]);
    expect(await assignments(education)).toMatchObject([
      { ordinal: 1, role: 'lead', state: 'assigned', origin: 'succession', receiveBy: '2021-06-17' },
      { ordinal: 1, role: 'responsible', state: 'assigned', origin: 'named', revision: 2 },
      { ordinal: 2, role: 'responsible', state: 'assigned', origin: 'named' },
      { ordinal: 3, origin: 'succession' },
    ]);
  });

  test('says at what ended which organisation has it now, from which day and by which decision', async () => {
    const ended = (await assignments(finance)).filter(({ ordinal }) => ordinal === 2);
    const subject = await store.db
      .selectFrom('journalSubject')
      .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
      .select(['detail', 'journal.basis'])
      .where('assignmentId', '=', ended[0]?.id ?? null)
      .orderBy('revision', 'desc')
      .executeTakeFirstOrThrow();
    expect(subject).toMatchObject({
      basis: reform.basis,
      detail: { toOrganisationIds: [education], effectiveOn: reform.effectiveOn, alreadyAssigned: true },
    });
  });

  test('leaves the organisations that have nothing to do with it alone', async () => {
    expect(await assignments(commerce)).toMatchObject([{ ordinal: 3, state: 'named', revision: 1 }]);
  });
});
