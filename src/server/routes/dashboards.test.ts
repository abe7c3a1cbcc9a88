import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { issueOrder } from '#acts/issue-order.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { type Dashboard, dashboardSchema } from '#contract/dashboard.ts';
import { taskPageSchema } from '#contract/task.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，5月底前完成）
二、推进乙类园区建设。（财政部牵头，12月底前完成）
三、推进丙类园区建设。（商务部牵头，财政部配合，6月底前完成）
`;
const organisationId = 'ministry-of-finance';

describe('/api/directives/:directiveId/organisations/:organisationId/dashboard', () => {
  let opened: TestApp;
  let directiveId: string;
  let principal: Ask;
  let stranger: Ask;
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
    const [branch] = await db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select('assignment.id')
      .where('assignment.organisationId', '=', organisationId)
      .where('assignment.directiveId', '=', directiveId)
      .orderBy('task.ordinal')
      .execute();
    const issued = await issueOrder(actContext(db, { today: '2021-06-02' }), {
      ...{ organisationId, assignmentId: branch?.id ?? '', colour: 'blue', decision: null },
      ...{ matter: '甲类园区', request: '报送进度', person: '甲', replyBy: '2021-06-04', contact: '000' },
    });
    expect(issued).toMatchObject({ ok: true });
    await openCycle(actContext(db), {
      ...{ directiveId, kind: 'monthly', label: '6月对账' },
      ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-07-05' },
    });
    const of = async (id: string) =>
      await opened.as(await addTestPerson(db, { organisationId: id, roles: ['principal'] }));
    principal = await of(organisationId);
    stranger = await of('ministry-of-commerce');
  });
  afterAll(() => opened.close());

  const address = (id = organisationId) => `/api/directives/${directiveId}/organisations/${id}/dashboard`;
  const dashboardOf = async (ask: Ask): Promise<Dashboard> =>
    dashboardSchema.parse((await ask(address())).json());

  test('says how the tasks stand, what waits, what was asked and who is behind', async () => {
    const { lights, weeks, toSign, asked, statements, partners, burden } = await dashboardOf(principal);
    expect(lights).toMatchObject([
      { role: 'lead', red: 1 },
      { role: 'support', red: 0 },
    ]);
    expect(weeks.at(-1)).toMatchObject({ day: '2021-06-10', red: 1 });
    expect(toSign).toEqual({ reports: 0, plans: 0, statements: 1, coSignatures: 0 });
    expect(asked).toMatchObject({ orders: 1, ordersLate: 1, questions: 0 });
    expect(statements).toMatchObject([{ organisationId, label: '6月对账', dueOn: '2021-07-05' }]);
    expect(partners).toMatchObject([{ organisation: { id: 'ministry-of-education' }, red: 1, ordinal: 1 }]);
    expect(burden.requests).toBe(2);
  });

  test('counts of each role and light what the ledger shows when it is filtered by them', async () => {
    const { lights } = await dashboardOf(principal);
    for (const { role, ...counts } of lights) {
      for (const [light, count] of Object.entries(counts)) {
        const query = new URLSearchParams({ organisation: organisationId, role, light, limit: '10' });
        const page = await principal(`/api/directives/${directiveId}/tasks?${query}`);
        expect([role, light, taskPageSchema.parse(page.json()).total]).toEqual([role, light, count]);
      }
    }
  });

  test('is for its own people and the keepers, and not found by others', async () => {
    expect((await stranger(address())).statusCode).toBe(404);
    expect((await opened.anonymous(address())).statusCode).toBe(401);
    expect((await opened.app.inject(address())).statusCode).toBe(200);
    expect((await opened.app.inject(address('ministry-of-justice'))).statusCode).toBe(404);
  });
});
