import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { objectToAssignment } from '#acts/object-to-assignment.ts';
import { rejectObjection } from '#acts/reject-objection.ts';
import type { AssignmentWorkPage, MyWork } from '#contract/my-work.ts';
import type { PlanWork } from '#contract/plan.ts';
import type { ToSettle } from '#contract/to-settle.ts';
import { workSections } from '#contract/values.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const reform = 'national-development-and-reform-commission';
const education = 'ministry-of-education';

describe('/api/my-work', () => {
  let opened: TestApp;
  let keeper: Ask;
  let liaison: Ask;
  beforeAll(async () => {
    opened = await openTestApp();
    keeper = opened.app.inject;
    liaison = await asPerson('liaison', reform);
  });
  afterAll(() => opened.close());

  const asPerson = async (role: 'liaison' | 'observer' | 'administrator', organisationId: string) =>
    await opened.as(await addTestPerson(opened.db, { roles: [role], organisationId }));
  const workOf = async (ask: Ask, query = ''): Promise<MyWork> => (await ask(`/api/my-work${query}`)).json();
  const assignmentOf = async (organisationId: string) =>
    await opened.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', organisationId)
      .orderBy('id')
      .executeTakeFirstOrThrow();

  test('asks to sign in', async () => {
    expect((await opened.anonymous('/api/my-work')).statusCode).toBe(401);
  });

  test('has nothing for an organisation to which nothing was assigned, and the whole directive for the keepers', async () => {
    // The plan that the directive itself asks for is all that it owes.
    expect(await workOf(liaison)).toMatchObject({
      waiting: 1,
      toReceive: { total: 0, items: [] },
      toAssign: null,
    });
    const { toAssign, toSettle, toReceive } = await workOf(keeper);
    expect(toAssign).toMatchObject([{ directiveId: opened.directiveId, tasks: 182 }]);
    expect(toSettle).toMatchObject([{ directiveId: opened.directiveId }]);
    expect(toReceive).toBeNull();
  });

  test('counts what is to be settled as the page does that settles it', async () => {
    const { figures } = (await keeper(`/api/directives/${opened.directiveId}/to-settle`)).json<ToSettle>();
    const { openLists, relevant, all, withoutConvener } = figures;
    expect((await workOf(keeper)).toSettle).toMatchObject([
      { placeholders: openLists + relevant + all, conveners: withoutConvener },
    ]);
  });

  test('gives the keepers the tasks to assign as they stand, and nobody else', async () => {
    const path = `/api/my-work/directives/${opened.directiveId}/tasks-to-assign`;
    expect((await liaison(path)).statusCode).toBe(404);
    const { tasks } = (await keeper(path)).json<{
      tasks: { id: string; revision: number; can: string[] }[];
    }>();
    expect(tasks).toHaveLength(182);
    expect(tasks.every(({ can }) => can.includes('assign_tasks'))).toBe(true);
    await assignTasks(actContext(opened.db, { today: '2021-06-08' }), { tasks });
    expect((await workOf(keeper)).toAssign).toEqual([]);
  });

  test('lists an organisation its own, those that it leads first, each with what may be done', async () => {
    const { toReceive } = await workOf(liaison, '?limit=500');
    expect(toReceive).toMatchObject({ total: 86, late: 86, next: null });
    const items = toReceive?.items ?? [];
    expect(items.every(({ organisationId }) => organisationId === reform)).toBe(true);
    expect(items[0]).toMatchObject({
      ...{ role: 'lead', receiveBy: '2021-06-09', workingDaysLeft: -1, onBehalfOf: null },
      can: ['receive_assignments', 'object_to_assignment'],
    });
    expect(items.map(({ id, light }) => light?.assignmentId === id)).not.toContain(false);
    expect(items.at(-1)?.role).not.toBe('lead');
  });

  test('goes page by page, and takes an address that it has not given for the beginning', async () => {
    const page = async (after: string): Promise<AssignmentWorkPage> =>
      (await liaison(`/api/my-work/assignments?kind=to_receive&limit=50${after}`)).json();
    const first = await page('');
    const second = await page(`&after=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 36, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(86);
    expect((await page('&after=x')).items).toEqual(first.items);
  });

  test('keeps from an organisation what waits for the keepers, and from who only looks on everything', async () => {
    expect((await liaison('/api/my-work/assignments?kind=receipt_late')).statusCode).toBe(404);
    for (const role of ['observer', 'administrator'] as const) {
      const ask = await asPerson(role, reform);
      expect(await workOf(ask)).toMatchObject({
        waiting: 0,
        toReceive: null,
        receiptLate: null,
        toApprove: null,
      });
    }
  });

  test('names to the keepers whom to telephone, beside what is late', async () => {
    const { actId } = await opened.db.selectFrom('directive').select('actId').executeTakeFirstOrThrow();
    const contact = {
      organisationId: reform,
      position: 0,
      name: '甲某',
      telephone: '0000-1234',
      duty: '联络员',
    };
    await opened.db
      .insertInto('contact')
      .values({ ...contact, actId })
      .execute();
    const { receiptLate } = await workOf(keeper);
    const late = receiptLate?.organisations.find(({ organisationId }) => organisationId === reform);
    expect(late).toMatchObject({
      ...{ assignments: 86, receiveBy: '2021-06-09', workingDaysLeft: -1, remindedOn: null },
      contacts: [{ name: '甲某', telephone: '0000-1234', duty: '联络员' }],
    });
  });

  test('is one step from done: what is received or called about is no longer asked, or says so', async () => {
    const path = `/api/my-work/assignments?kind=receipt_late&limit=500&organisationId=${reform}`;
    const { items } = (await keeper(path)).json<AssignmentWorkPage>();
    const assignments = items.map(({ organisationId, id, revision }) => ({ organisationId, id, revision }));
    const send = (ask: Ask, act: string) =>
      ask({ method: 'POST', url: `/api/acts/${act}`, payload: { assignments } });
    expect((await send(keeper, 'note-reminder')).json()).toEqual({ reminders: 86 });
    const { receiptLate } = await workOf(keeper);
    expect(
      receiptLate?.organisations.find(({ organisationId }) => organisationId === reform)?.remindedOn,
    ).toBe('2021-06-10');
    expect((await send(liaison, 'receive-assignments')).json()).toEqual({ received: 86 });
    expect((await workOf(liaison)).waiting).toBe(1);
  });

  test('asks the keepers to decide what was objected to, and tells the organisation what they decided', async () => {
    const own = actContext(opened.db, { caller: callerOf(education, 'liaison') });
    await objectToAssignment(own, { ...(await assignmentOf(education)), reason: '不属于本单位职责' });
    const { toDecide } = await workOf(keeper);
    expect(toDecide).toMatchObject({
      total: 1,
      items: [{ objection: '不属于本单位职责', organisationId: education }],
    });
    expect(toDecide?.items[0]?.can).toContain('uphold_objection');
    const reason = '以文件为准';
    await rejectObjection(actContext(opened.db), { ...(await assignmentOf(education)), reason });
    const asked = await workOf(await asPerson('liaison', education));
    expect(asked.decided).toMatchObject([{ decision: 'reject_objection', reason, decidedBy: 'test' }]);
    expect((await workOf(liaison)).decided).toEqual([]);
  });

  test('shows a deputy what waits for whom they stand in for, marked so', async () => {
    const { db } = opened;
    const absent = await addTestPerson(db, { name: '乙某', roles: ['liaison'], organisationId: education });
    const deputy = await addTestPerson(db, { roles: ['liaison'], organisationId: reform });
    const { actId } = await db.selectFrom('directive').select('actId').executeTakeFirstOrThrow();
    const period = { fromOn: '2021-06-10', toOn: '2021-06-11' } as const;
    await db
      .insertInto('deputy')
      .values({
        id: deputy.id,
        personId: absent.id,
        deputyId: deputy.id,
        ...period,
        reason: null,
        actId,
        endedActId: null,
      })
      .execute();
    const { toReceive } = await workOf(await opened.as(deputy));
    expect(toReceive?.items[0]).toMatchObject({ organisationId: education, onBehalfOf: '乙某' });
  });

  test('counts every section as its rows stand: a plan that is owed waits too, and is late once its day has passed', async () => {
    const { waiting, late, figures, toReceive, crossing } = await workOf(liaison);
    const { own } = (await liaison('/api/my-work/plans')).json<PlanWork>();
    expect(own).toHaveLength(1);
    expect(figures.map(({ section }) => section)).toEqual([...workSections]);
    expect(figures.find(({ section }) => section === 'plans_own')).toMatchObject({ waiting: 1, late: 1 });
    expect(waiting).toBe(own.length + (toReceive?.total ?? 0) + crossing.length);
    expect(late).toBe(figures.reduce((sum, each) => sum + each.late, 0));
    // Who only looks on owes none.
    expect(await workOf(await asPerson('observer', reform))).toMatchObject({ waiting: 0, late: 0 });
  });

  test('gives counts alone where none is asked for', async () => {
    const work = await workOf(keeper, '?limit=0');
    expect(work.receiptLate?.assignments).toBeGreaterThan(0);
    expect(work.waiting).toBe((await workOf(keeper)).waiting);
  });
});
