import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { cascadeAssignment } from '#acts/cascade-assignment.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { cascadeLevelSchema, givenSchema, organisationsBelowSchema } from '#contract/cascade.ts';
import { myWorkSchema } from '#contract/my-work.ts';
import { countBelow } from '#store/read/cascade-counts.ts';
import { addLowerOrganisations } from '#test-kit/add-lower-organisations.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
`;
const finance = 'ministry-of-finance';

describe('what is given on, as it is read', () => {
  let served: TestApp;
  let taskId: string;
  let own: { organisationId: string; id: string; revision: number };
  let ask: Record<'giver' | 'city' | 'education', Ask>;
  beforeAll(async () => {
    served = await openTestApp();
    const { db } = served;
    await addLowerOrganisations(db, {
      [finance]: ['松涛市财政局', '云雾市财政局'],
      云雾市财政局: ['云上县财政局'],
    });
    const directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db), { tasks });
    taskId = tasks[0]?.id ?? '';
    const give = async (from: string, ...to: string[]) => {
      const caller = callerOf(from, 'liaison');
      const key = await db
        .selectFrom('assignment')
        .select(['organisationId', 'id', 'revision'])
        .where('organisationId', '=', from)
        .where('taskId', '=', taskId)
        .executeTakeFirstOrThrow();
      await receiveAssignments(actContext(db, { caller }), { assignments: [key] });
      const seen = { ...key, revision: key.revision + 1 };
      const lower = to.map((organisationId) => ({ organisationId }));
      await cascadeAssignment(actContext(db, { caller }), { ...seen, to: lower });
      return seen;
    };
    own = await give(finance, '松涛市财政局', '云雾市财政局');
    await give('云雾市财政局', '云上县财政局');
    const person = async (organisationId: string) =>
      await served.as(await addTestPerson(db, { organisationId, roles: ['liaison'] }));
    ask = {
      giver: await person(finance),
      city: await person('云雾市财政局'),
      education: await person('ministry-of-education'),
    };
  });
  afterAll(() => served.close());

  const level = async (by: Ask, query = '') =>
    cascadeLevelSchema.parse((await by(`/api/tasks/${taskId}/cascade${query}`)).json());
  const below = () => `?parentOrganisationId=${finance}&parentId=${own.id}`;

  test('is counted through all levels, by state and by what is late, with no share of a whole', async () => {
    const countsOf = await countBelow(served.db, [own], '2021-07-01');
    expect(countsOf(own.id)).toEqual({ direct: 2, total: 3, late: 2, states: { assigned: 2, received: 1 } });
    expect(countsOf('nothing')).toEqual({ direct: 0, total: 0, late: 0, states: {} });
  });

  test('is read level by level by who gave it; page by page', async () => {
    const { branches } = await level(ask.giver);
    expect(branches[0]).toMatchObject({ organisationId: finance, counts: { direct: 2, total: 3 } });
    expect(branches[0]?.can).toContain('cascade_assignment');
    const first = await level(ask.giver, `${below()}&limit=1`);
    const second = await level(ask.giver, `${below()}&limit=1&after=${first.next}`);
    expect(second.next).toBeNull();
    const organisations = [...first.branches, ...second.branches].map((each) => each.organisation);
    expect(organisations.toSorted()).toEqual(['云雾市财政局', '松涛市财政局'].toSorted());
    expect(first.branches[0]?.can).toContain('withdraw_cascade');
  });

  test('is read by the one below as its own, with who gave it; what stands beside it is hidden', async () => {
    const { branches } = await level(ask.city);
    expect(branches).toMatchObject([{ organisation: '云雾市财政局', givers: [{ organisationId: finance }] }]);
    expect((await level(ask.city, below())).branches).toHaveLength(1);
    expect((await level(ask.education, below())).branches).toEqual([]);
  });

  test('is offered to organisations below, whatever their level; nobody else is told of them', async () => {
    const url = `/api/tasks/${taskId}/organisations-below?organisationId=${finance}`;
    const { organisations } = organisationsBelowSchema.parse((await ask.giver(url)).json());
    expect(organisations.map(({ name, level: depth, carries }) => [name, depth, carries])).toEqual(
      expect.arrayContaining([
        ['云雾市财政局', 1, true],
        ['云上县财政局', 2, true],
      ]),
    );
    expect((await ask.city(url)).statusCode).toBe(404);
  });

  test('is listed for the giver with the late ones, and nothing of it for others', async () => {
    const given = givenSchema.parse((await ask.giver('/api/given')).json());
    expect(given.tasks).toMatchObject([{ taskId, counts: { total: 3 } }]);
    expect(givenSchema.parse((await ask.education('/api/given')).json()).tasks).toEqual([]);
  });

  test('waits for its giver where it is objected to, and says to the one below from whom it came', async () => {
    const { db } = served;
    await db
      .updateTable('assignment')
      .set({ state: 'objected', objectedOn: '2021-06-10', objection: '不属职责' })
      .where('organisationId', '=', '松涛市财政局')
      .execute();
    const work = myWorkSchema.parse((await ask.giver('/api/my-work')).json());
    expect(work.toDecide?.items).toMatchObject([{ giver: '财政部', organisationId: '松涛市财政局' }]);
    expect(myWorkSchema.parse((await ask.education('/api/my-work')).json()).toDecide).toBeNull();
  });
});
