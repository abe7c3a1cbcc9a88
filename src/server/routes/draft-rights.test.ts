import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftListSchema, draftViewSchema } from '#contract/draft.ts';
import { problemSchema } from '#contract/problem.ts';
import { defaultNoticeSteps } from '#ledger/values/notice-steps.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const finance = 'ministry-of-finance';
const directive = (number: number) =>
  [
    `岚川省人民政府2024年第${number}批重点工作分工方案`,
    `岚政发〔2024〕${number}号`,
    '一、发展产业',
    '1．建成甲类园区。（省发展改革委牵头，6月底前完成）',
    '二、工作要求',
    '各地要抓好落实。',
  ].join('\n');

let served: TestApp;
let ask: Record<'officer' | 'liaison' | 'observer' | 'administrator' | 'keeper' | 'head', Ask>;
beforeAll(async () => {
  served = await openTestApp();
  const person = async (given: Parameters<typeof addTestPerson>[1]) =>
    served.as(await addTestPerson(served.db, given));
  ask = {
    officer: await person({ organisationId: finance, roles: ['officer'], name: '承办人' }),
    liaison: await person({ organisationId: finance, roles: ['liaison'] }),
    observer: await person({ organisationId: finance, roles: ['observer'] }),
    administrator: await person({ roles: ['administrator'] }),
    keeper: await person({ roles: ['keeper'] }),
    head: await person({ roles: ['head'] }),
  };
});
afterAll(async () => {
  await served?.close();
});

const file = (text: string, url = '/api/drafts?fileName=a.txt') => ({
  ...{ method: 'POST' as const, url, payload: Buffer.from(text) },
  headers: { 'content-type': 'application/octet-stream' },
});
const act = (draftId: string, what: string, payload: object) => ({
  ...{ method: 'POST' as const, url: `/api/drafts/${draftId}/${what}`, payload },
});
const confirm = (revision: number) => ({
  ...{ revision, reason: '' },
  correction: { kind: 'confirm_tasks', tasks: ['t1'] },
});
const open = async (who: Ask, text: string) => draftViewSchema.parse((await who(file(text))).json());
const listed = async (who: Ask) => draftListSchema.parse((await who('/api/drafts')).json());
const outcomeOf = (response: { statusCode: number; json(): unknown }) => {
  const { code, who } = problemSchema.parse(response.json());
  return [response.statusCode, code, who];
};

describe('a draft of an officer', () => {
  let draftId: string;
  beforeAll(async () => {
    const draft = await open(ask.officer, directive(1));
    draftId = draft.id;
    expect(draft).toMatchObject({ openedBy: '承办人', can: ['correct', 'discard'] });
  });

  test('is seen and corrected by the officer', async () => {
    expect((await listed(ask.officer)).drafts.map(({ id, can }) => [id, can])).toEqual([
      [draftId, ['correct', 'discard']],
    ]);
    expect((await ask.officer(act(draftId, 'corrections', confirm(0)))).statusCode).toBe(201);
  });

  test.each(['liaison', 'observer', 'administrator'] as const)('is not there for the %s', async (who) => {
    expect((await listed(ask[who])).drafts).toEqual([]);
    const name = encodeURIComponent('省云雾局');
    for (const request of [
      `/api/drafts/${draftId}`,
      `/api/drafts/${draftId}/difference`,
      `/api/organisations/suggestions?draft=${draftId}&name=${name}`,
      act(draftId, 'corrections', confirm(0)),
      act(draftId, 'corrections/1/undo', { revision: 1, reason: '无' }),
      act(draftId, 'approval', { revision: 1 }),
      act(draftId, 'registration', { revision: 1 }),
      { method: 'DELETE' as const, url: `/api/drafts/${draftId}` },
    ]) {
      expect(outcomeOf(await ask[who](request))).toEqual([404, 'not_found', undefined]);
    }
  });

  test('is not named to another who reads the same file', async () => {
    const again = await ask.liaison(file(directive(1)));
    expect(outcomeOf(again)).toEqual([409, 'draft_already_open', undefined]);
    expect(again.json()).not.toHaveProperty('draftId');
    expect((await ask.officer(file(directive(1)))).json()).toMatchObject({ draftId });
  });

  test('is neither approved nor registered by the officer, nor approved by a keeper', async () => {
    const asIs = { revision: 1 };
    const [approve, register] = [act(draftId, 'approval', asIs), act(draftId, 'registration', asIs)];
    expect(outcomeOf(await ask.officer(approve))).toEqual([403, 'not_permitted', 'head']);
    expect(outcomeOf(await ask.officer(register))).toEqual([403, 'not_permitted', 'keeper']);
    expect(outcomeOf(await ask.keeper(approve))).toEqual([403, 'not_permitted', 'head']);
  });

  test('is approved by the head and registered by a keeper; then nobody can do anything to it', async () => {
    const address = `/api/drafts/${draftId}`;
    expect((await ask.keeper(address)).json()).toMatchObject({ can: ['correct', 'register', 'discard'] });
    expect((await ask.head(address)).json()).toMatchObject({
      can: ['correct', 'approve', 'register', 'discard'],
    });
    expect((await ask.head(act(draftId, 'approval', { revision: 1 }))).statusCode).toBe(200);
    expect((await ask.keeper(act(draftId, 'registration', { revision: 1 }))).statusCode).toBe(201);
    expect((await ask.officer(address)).json()).toMatchObject({ state: 'registered', can: [] });
  });
});

test('who only looks on, or runs the installation, has no file read', async () => {
  for (const who of ['observer', 'administrator'] as const) {
    expect((await listed(ask[who])).can).toEqual([]);
    expect(outcomeOf(await ask[who](file(directive(2))))).toEqual([403, 'not_permitted', 'keeper']);
  }
  expect((await listed(ask.liaison)).can).toEqual(['open']);
});

test('only keepers register a file without a review', async () => {
  const upload = file(directive(3), '/api/directives?fileName=a.txt');
  expect(outcomeOf(await ask.liaison(upload))).toEqual([403, 'not_permitted', 'keeper']);
  expect((await ask.keeper(upload)).statusCode).toBe(201);
});

test('an answer is not taken for another’s: what may be done is part of its tag', async () => {
  const { id } = await open(ask.officer, directive(4));
  const { etag } = (await ask.officer(`/api/drafts/${id}`)).headers;
  const again = { url: `/api/drafts/${id}`, headers: { 'if-none-match': etag } };
  expect((await ask.officer(again)).statusCode).toBe(304);
  expect((await ask.keeper(again)).statusCode).toBe(200);
});

test('a registration that is sent again under its key is answered as it was', async () => {
  const { id } = await open(ask.keeper, directive(5));
  const request = {
    ...act(id, 'registration', { revision: 0 }),
    headers: { 'idempotency-key': '01890a5d-ac96-474b-bcce-b302099a8057' },
  };
  const first = await ask.keeper(request);
  expect(first.statusCode).toBe(201);
  const again = await ask.keeper(request);
  expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
  const other = await ask.keeper({ ...request, payload: { revision: 1 } });
  expect(outcomeOf(other)).toEqual([409, 'retry_differs', undefined]);
});

describe('the settings', () => {
  test('are read by those whose work they settle, and changed by the administrator', async () => {
    expect((await ask.observer('/api/settings')).json()).toEqual({
      ...{ approvalRequired: false, noticeSteps: defaultNoticeSteps, can: [] },
    });
    const change = { method: 'PUT' as const, url: '/api/settings', payload: { approvalRequired: false } };
    expect(outcomeOf(await ask.head(change))).toEqual([403, 'not_permitted', 'administrator']);
    expect((await ask.administrator(change)).json()).toMatchObject({
      approvalRequired: false,
      can: ['change'],
    });
  });

  test('say on which days people are told; what is not named stays, and days that cannot be are refused', async () => {
    const change = (payload: object) => ask.administrator({ method: 'PUT', url: '/api/settings', payload });
    const noticeSteps = { ...defaultNoticeSteps, plan: [-10, -3, 0, 2], order: [] };
    expect((await change({ noticeSteps })).json()).toMatchObject({ approvalRequired: false, noticeSteps });
    expect((await change({ approvalRequired: false })).json()).toMatchObject({ noticeSteps });
    const refused = await change({ noticeSteps: { ...noticeSteps, plan: [3, -3] } });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().issues).toEqual([
      { path: 'noticeSteps.plan', message: expect.stringContaining('最早提前 60 个') },
    ]);
    expect((await ask.administrator('/api/settings')).json()).toMatchObject({ noticeSteps });
    await change({ noticeSteps: defaultNoticeSteps });
  });
});
