import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { raiseCoordination } from '#acts/raise-coordination.ts';
import { sendUrgentReport } from '#acts/send-urgent-report.ts';
import { takeCoordination } from '#acts/take-coordination.ts';
import {
  coordinationBoardSchema,
  coordinationDetailSchema,
  urgentBoardSchema,
  urgentDetailSchema,
} from '#contract/coordination.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（教育部负责，12月底前完成）
`;
const [own, owner, stranger] = [
  'ministry-of-education',
  'ministry-of-commerce',
  'ministry-of-justice',
] as const;

describe('requests and urgent reports, as they are read', () => {
  let served: TestApp;
  let asOwner: Ask;
  let asStranger: Ask;
  let ids: { request: string; report: string };
  beforeAll(async () => {
    served = await openTestApp();
    const { db } = served;
    await registerText(db, text);
    const { id: taskId } = await db.selectFrom('task').select('id').executeTakeFirstOrThrow();
    const caller = callerOf(own, 'principal');
    const raised = await raiseCoordination(actContext(db, { caller }), {
      ...{ taskId, matter: '用地指标不足', request: '请协调' },
    });
    const sent = await sendUrgentReport(actContext(db, { caller }), {
      ...{ happened: '停水', occurredOn: '2021-06-10', measures: '抢修', telephone: '000' },
      recipientIds: [owner],
    });
    if (!raised.ok || !sent.ok) throw new Error('What is read was refused.');
    ids = { request: raised.result.id, report: sent.result.id };
    await takeCoordination(actContext(db), {
      ...{ id: ids.request, revision: 1, level: 'government', ownerId: owner, dueOn: '2021-06-20' },
    });
    const person = (organisationId: string) =>
      addTestPerson(db, { organisationId, roles: ['liaison'] }).then((one) => served.as(one));
    asOwner = await person(owner);
    asStranger = await person(stranger);
  });
  afterAll(() => served?.close());

  test('whoever coordinates a request sees it on the board and with its history, and what they may do', async () => {
    const board = coordinationBoardSchema.parse((await asOwner('/api/coordination')).json());
    expect(board).toMatchObject({ total: 1, items: [{ id: ids.request, owner: { id: owner } }] });
    const one = coordinationDetailSchema.parse((await asOwner(`/api/coordination/${ids.request}`)).json());
    expect(one.can).toEqual(['consult_organisations', 'decide_coordination']);
    expect(one.history.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['raise_coordination', 'take_coordination']),
    );
  });

  test('a recipient sees an urgent report, who has not acknowledged it, and that they may', async () => {
    const board = urgentBoardSchema.parse((await asOwner('/api/urgent-reports')).json());
    expect(board).toMatchObject({ total: 1, late: 1 });
    const one = urgentDetailSchema.parse((await asOwner(`/api/urgent-reports/${ids.report}`)).json());
    expect(one.recipients.map(({ organisation }) => organisation?.id ?? null)).toEqual([null, owner]);
    expect(one.can).toContain('acknowledge_urgent_report');
  });

  test('they are not there for those whom they do not concern', async () => {
    const board = coordinationBoardSchema.parse((await asStranger('/api/coordination')).json());
    expect(board).toMatchObject({ total: 0, items: [] });
    expect((await asStranger(`/api/coordination/${ids.request}`)).statusCode).toBe(404);
    expect((await asStranger(`/api/urgent-reports/${ids.report}`)).statusCode).toBe(404);
    const urgent = urgentBoardSchema.parse((await asStranger('/api/urgent-reports')).json());
    expect(urgent).toMatchObject({ total: 0, late: 0 });
  });
});
