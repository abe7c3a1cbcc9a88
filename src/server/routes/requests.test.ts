import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import { burdenYearSchema } from '#contract/burden.ts';
import { dataRequestsSchema } from '#contract/data-requests.ts';
import { foreseenSchema } from '#contract/foreseen.ts';
import { myWorkSchema } from '#contract/my-work.ts';
import { problemSchema } from '#contract/problem.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const text = `岚川省2021年重点工作分工
一、推进甲类园区建设。（财政部、教育部按职责分工负责，12月底前完成）
`;
const finance = 'ministry-of-finance';
const asked = { name: '园区数', unit: '个', period: null, taskId: null };

describe('what is asked of organisations, over HTTP', () => {
  let opened: TestApp;
  let liaison: Ask;
  let administrator: Ask;
  let directiveId: string;
  beforeAll(async () => {
    opened = await openTestApp();
    const { db } = opened;
    directiveId = await registerText(db, text);
    const tasks = await db
      .selectFrom('task')
      .select(['id', 'revision'])
      .where('directiveId', '=', directiveId)
      .execute();
    await assignTasks(actContext(db), { tasks });
    liaison = await opened.as(await addTestPerson(db, { organisationId: finance, roles: ['liaison'] }));
    administrator = await opened.as(await addTestPerson(db, { roles: ['administrator'] }));
  });
  afterAll(() => opened.close());

  const act = async (name: string, payload: object) =>
    await opened.app.inject({ method: 'POST', url: `/api/acts/${name}`, payload });
  const request = () => ({
    ...{ directiveId, title: '园区情况', purpose: '半年总结', organisationIds: [finance] },
    ...{ fields: [asked], dueOn: '2031-12-30' },
  });

  test('a request for data waits for those who are asked, among what waits for them, and is filled in field by field', async () => {
    expect((await act('ask-data', request())).json()).toMatchObject({ asked: 1, known: 0 });
    const work = myWorkSchema.parse((await liaison('/api/my-work')).json());
    expect(work.crossing).toMatchObject([{ step: 'answer_data_request', words: '园区情况' }]);
    const seen = async () => dataRequestsSchema.parse((await liaison('/api/data-requests')).json());
    const [open] = (await seen()).requests;
    expect(open).toMatchObject({ answers: [{ state: 'asked', value: null }], answersFor: [finance] });
    const answers = [{ position: 0, revision: 1, value: '12' }];
    const payload = { id: open?.id, organisationId: finance, answers };
    const sent = await liaison({ method: 'POST', url: '/api/acts/answer-data-request', payload });
    expect(sent.json()).toEqual({ open: false });
    expect((await seen()).requests).toMatchObject([{ state: 'answered', answers: [{ value: '12' }] }]);
  });

  test('what it would come to is told before, to whoever may ask; fields that are none are a bad request', async () => {
    const url = `/api/requests/foreseen?act=ask_data&directiveId=${directiveId}&organisationIds=${finance}`;
    const fields = encodeURIComponent(JSON.stringify([asked]));
    const foreseen = foreseenSchema.parse((await opened.app.inject(`${url}&fields=${fields}`)).json());
    expect(foreseen.organisations).toMatchObject([{ fields: 0, filledIn: 1, known: [{ value: '12 个' }] }]);
    expect((await opened.app.inject(`${url}&fields=%7B`)).statusCode).toBe(400);
    expect((await administrator(url)).statusCode).toBe(404);
    expect((await administrator('/api/data-requests')).statusCode).toBe(404);
  });

  test('what exceeds a cap is refused in words that name whom and how much; the yearly report has the cap and its figures as CSV', async () => {
    await act('set-request-cap', { kind: 'default', requests: 1, fields: null, reason: '减轻负担' });
    const refused = await act('ask-data', { ...request(), fields: [{ ...asked, name: '企业数' }] });
    expect(refused.statusCode).toBe(409);
    const { code, detail } = problemSchema.parse(refused.json());
    expect(code).toBe('over_cap');
    expect(detail).toContain('财政部本月将达 2 件');
    const burden = burdenYearSchema.parse((await opened.app.inject('/api/burden')).json());
    expect(burden.caps).toMatchObject([{ kind: 'default', requests: 1, fields: null }]);
    const file = await opened.app.inject('/api/burden/comparison/export');
    expect(file.body).toContain('单位,财政部,1,1,0,0,1,1');
    expect((await administrator('/api/burden/comparison/export')).statusCode).toBe(404);
  });
});
