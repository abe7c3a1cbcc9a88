import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { passOnAssignments } from '#acts/pass-on-assignments.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import type { OrganisationMonth, ReportForm, TaskReports } from '#contract/reports.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const lead = 'ministry-of-finance';
const other = 'ministry-of-education';
const text = `岚川省重点工作分工
一、推进甲类园区建设，新开工20个以上。（财政部牵头，教育部负责，12月底前完成）
二、推进乙类园区建设。（教育部负责，12月底前完成）
`;
const words = {
  ...{ progress: '正在推进。', results: null, difficulties: null },
  ...{ experience: null, nextSteps: null, helpNeeded: null },
};

describe('the month of an organisation', () => {
  let opened: TestApp;
  let ofLead: Ask;
  let ofOther: Ask;
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
    for (const organisationId of [lead, other]) {
      const assignments = await db
        .selectFrom('assignment')
        .select(['organisationId', 'id', 'revision'])
        .where('directiveId', '=', directiveId)
        .where('organisationId', '=', organisationId)
        .execute();
      await receiveAssignments(actContext(db, { caller: callerOf(organisationId, 'liaison') }), {
        assignments,
      });
    }
    const person = (organisationId: string) =>
      addTestPerson(db, { roles: ['liaison', 'principal'], organisationId });
    ofLead = await opened.as(await person(lead));
    ofOther = await opened.as(await person(other));
  });
  afterAll(() => opened.close());

  const month = async (ask: Ask, organisationId: string): Promise<OrganisationMonth> =>
    (await ask(`/api/month?organisationId=${organisationId}`)).json();
  const act = (ask: Ask, name: string, payload: object) =>
    ask({ method: 'POST', url: `/api/acts/${name}`, payload });
  const form = async (ask: Ask, organisationId: string, assignmentId: string): Promise<ReportForm> =>
    (await ask(`/api/reports/form?organisationId=${organisationId}&assignmentId=${assignmentId}`)).json();

  test('lists what it is to say, inputs some days before reports', async () => {
    const { rows, inputsDueOn, reportsDueOn, cycle } = await month(ofOther, other);
    expect([cycle, inputsDueOn, reportsDueOn]).toEqual(['2021-06', '2021-06-23', '2021-06-28']);
    expect(rows.map(({ kind, dueOn, report }) => [kind, dueOn, report])).toEqual([
      ['input', '2021-06-23', null],
      ['own', '2021-06-28', null],
    ]);
    expect(rows[0]?.can).toEqual(['save_report', 'report_no_change']);
  });

  test('is closed to others and open to keepers', async () => {
    expect((await opened.anonymous(`/api/month?organisationId=${other}`)).statusCode).toBe(401);
    expect((await ofLead(`/api/month?organisationId=${other}`)).statusCode).toBe(404);
    expect((await month(opened.app.inject, other)).rows).toHaveLength(2);
    expect((await opened.app.inject('/api/month?organisationId=nobody')).statusCode).toBe(404);
    expect((await ofOther(`/api/month?organisationId=${other}&cycle=June`)).statusCode).toBe(400);
  });

  test('is told of all organisations to keepers alone', async () => {
    const { organisations, tasks } = (await opened.app.inject('/api/month/organisations')).json();
    expect(organisations).toEqual([
      expect.objectContaining({ organisationId: other, total: 2, said: 0, drafts: 0 }),
      expect.objectContaining({ organisationId: lead, total: 1, said: 0 }),
    ]);
    expect(tasks).toMatchObject([
      { ordinal: 1, speaker: '财政部', speakerSaid: false, missing: ['财政部', '教育部'] },
      { ordinal: 2, speaker: null, missing: ['教育部'] },
    ]);
    expect((await ofLead('/api/month/organisations')).json()).toMatchObject({ status: 403, who: 'keeper' });
    expect((await opened.anonymous('/api/month/organisations')).statusCode).toBe(401);
    expect((await opened.app.inject('/api/month/organisations?cycle=June')).statusCode).toBe(400);
  });

  test('the lead sees inputs once they are said, and who is missing', async () => {
    const [row] = (await month(ofOther, other)).rows;
    const [own] = (await month(ofLead, lead)).rows;
    if (!row || !own) throw new Error('There is nothing to report on.');
    const draft = {
      ...{ organisationId: other, assignmentId: row.assignmentId, cycle: '2021-06', revision: 0, words },
      ...{ nextNewsOn: null, values: [], quotes: [], confirmations: [] },
    };
    const saved = (await act(ofOther, 'save-report', draft)).json();
    expect(await form(ofLead, lead, own.assignmentId)).toMatchObject({
      ...{ kind: 'consolidated', missing: ['教育部'], inputs: [] },
      targets: [{ indicator: expect.any(String), value: 20 }],
    });
    expect(
      (await act(ofOther, 'sign-report', { ...saved, signature: { way: 'in_program' } })).statusCode,
    ).toBe(200);
    const { inputs, missing } = await form(ofLead, lead, own.assignmentId);
    expect(missing).toEqual([]);
    expect(inputs).toMatchObject([
      { organisation: '教育部', words, can: ['return_report', 'ask_about_report'] },
    ]);
  });

  test('a task tells what was reported to those who may read it', async () => {
    const [own] = (await month(ofLead, lead)).rows;
    const read = async (ask: Ask): Promise<TaskReports> =>
      (await ask(`/api/tasks/${own?.taskId}/reports`)).json();
    expect((await read(ofLead)).reports).toHaveLength(1);
    const stranger = await opened.as(
      await addTestPerson(opened.db, { roles: ['liaison'], organisationId: 'ministry-of-commerce' }),
    );
    expect((await read(stranger)).reports).toEqual([]);
    expect((await stranger('/api/tasks/00000000-0000-4000-8000-000000000000/reports')).statusCode).toBe(404);
  });

  test('a form leads nowhere for who does not see the assignment', async () => {
    const [, own] = (await month(ofOther, other)).rows;
    const path = `/api/reports/form?organisationId=${other}&assignmentId=${own?.assignmentId}`;
    expect((await ofLead(path)).statusCode).toBe(404);
    expect((await opened.anonymous(path)).statusCode).toBe(401);
    expect((await ofOther('/api/reports/form?organisationId=x&assignmentId=1')).statusCode).toBe(400);
  });

  test('who takes an assignment over starts from what was signed before, and only who takes it over', async () => {
    const [, row] = (await month(ofOther, other)).rows;
    const successor = 'ministry-of-commerce';
    const content = {
      cycle: '2021-06',
      revision: 0,
      nextNewsOn: null,
      values: [],
      quotes: [],
      confirmations: [],
    };
    const before = { ...content, organisationId: other, assignmentId: row?.assignmentId, words };
    const saved = (await act(ofOther, 'save-report', before)).json();
    await act(ofOther, 'sign-report', { ...saved, signature: { way: 'in_program' } });
    const { db } = opened;
    const find = async (organisationId: string) =>
      await db
        .selectFrom('assignment')
        .select(['organisationId', 'id', 'revision'])
        .where('taskId', '=', row?.taskId ?? '')
        .where('organisationId', '=', organisationId)
        .executeTakeFirstOrThrow();
    const passed = await passOnAssignments(actContext(db), {
      ...{ fromOrganisationId: other, toOrganisationId: successor, effectiveOn: '2021-06-10' },
      ...{ basis: '机构改革方案', assignments: [await find(other)] },
    });
    expect(passed).toMatchObject({ ok: true, result: { opened: 1 } });
    const own = await find(successor);
    await receiveAssignments(actContext(db, { caller: callerOf(successor, 'liaison') }), {
      assignments: [own],
    });
    const ofSuccessor = await opened.as(
      await addTestPerson(db, { roles: ['liaison'], organisationId: successor }),
    );
    const { last } = await form(ofSuccessor, successor, own.id);
    expect(last).toMatchObject({ organisation: '教育部', words, can: [] });
    const draft = { ...content, organisationId: successor, assignmentId: own.id };
    const said = { ...words, results: '开工一个。' };
    expect((await act(ofSuccessor, 'save-report', { ...draft, words: said })).statusCode).toBe(200);
    expect((await form(ofSuccessor, successor, own.id)).current).toMatchObject({ newFields: ['results'] });
    const path = `/api/reports/form?organisationId=${successor}&assignmentId=${own.id}`;
    expect((await ofLead(path)).statusCode).toBe(404);
  });
});
