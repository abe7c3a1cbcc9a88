import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentViewSchema } from '#contract/directive.ts';
import {
  correctedSchema,
  type DraftView,
  directiveCorrectionsSchema,
  draftDifferenceSchema,
  draftListSchema,
  draftRegisteredSchema,
  draftViewSchema,
  organisationSuggestionsSchema,
} from '#contract/draft.ts';
import { problemSchema } from '#contract/problem.ts';
import { taskDetailSchema } from '#contract/task.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
const directive = (number: number, more = '') =>
  [
    `岚川省人民政府2024年第${number}批重点工作分工方案`,
    `岚政发〔2024〕${number}号`,
    '一、发展产业',
    '1．建成甲类园区，新增产值增长6%以上。（省发展改革委牵头，6月底前完成）',
    `2．建成乙类园区${more}。（省云雾局负责）`,
    '3．建成丙类园区。（省财政厅负责）',
    '二、工作要求',
    '各地要抓好落实。',
  ].join('\n');

const names = ['甲', '乙', '丙', '丁'] as const;
type Name = (typeof names)[number];

let served: TestApp;
/** Four keepers. */
let people: Map<Name, Ask>;
beforeAll(async () => {
  served = await openTestApp();
  people = new Map();
  for (const name of names) people.set(name, await served.as(await addTestPerson(served.db, { name })));
});
afterAll(async () => {
  await served?.close();
});

const get = (url: string, headers = {}) => served.app.inject({ url, headers });
const as = (name: Name): Ask => people.get(name) ?? served.anonymous;
const send = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, ask: Ask = as('甲')) =>
  ask({ method, url, ...(payload && { payload }) });
const upload = (text: string, ask: Ask = as('甲')) =>
  ask({
    method: 'POST',
    url: `/api/drafts?fileName=${encodeURIComponent('方案.txt')}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from(text),
  });
const open = async (text: string): Promise<DraftView> => draftViewSchema.parse((await upload(text)).json());
const view = async ({ id }: { id: string }) => draftViewSchema.parse((await get(`/api/drafts/${id}`)).json());
const correct = (id: string, correction: object, more: object = {}, ask: Ask = as('乙')) => {
  const body = { revision: 0, reason: '核对原文', ...more, correction };
  return send('POST', `/api/drafts/${id}/corrections`, body, ask);
};
const register = ({ id, revision }: DraftView) =>
  send('POST', `/api/drafts/${id}/registration`, { revision });
/** What the head and administrator of the office does. */
const sendAsHead: typeof send = (method, url, payload) => send(method, url, payload, served.app.inject);
const problemOf = (response: { json(): unknown }) => problemSchema.parse(response.json());

describe('a draft', () => {
  let draft: DraftView;
  beforeAll(async () => {
    draft = await open(directive(1));
  });

  test('shows the reading, what needs a look and why, and who opened it', async () => {
    expect(draft).toMatchObject({
      state: 'open',
      revision: 0,
      openedBy: '甲',
      document: { docNumber: '岚政发〔2024〕1号', year: 2024 },
      counts: { tasks: 3, needLook: 1, errors: 0 },
      approval: { required: false, given: null },
    });
    expect(draft.tasks.map(({ key, look }) => [key, look])).toEqual([
      ['t1', []],
      ['t2', ['unknown_organisation']],
      ['t3', []],
    ]);
    expect(draft.tasks[1]?.responsibilities[0]?.organisations).toMatchObject([
      { name: '省云雾局', provisional: true, chosen: false, unknown: true },
    ]);
    const { drafts } = draftListSchema.parse((await get('/api/drafts')).json());
    expect(drafts.map(({ id }) => id)).toContain(draft.id);
  });

  test('is not sent again at the same revision', async () => {
    const first = await get(`/api/drafts/${draft.id}`);
    const again = await get(`/api/drafts/${draft.id}`, { 'if-none-match': first.headers.etag });
    expect(again.statusCode).toBe(304);
  });

  test('is not opened twice for the same bytes', async () => {
    const again = await upload(directive(1));
    expect(again.statusCode).toBe(409);
    expect(problemOf(again)).toMatchObject({ code: 'draft_already_open', draftId: draft.id });
  });

  test('takes corrections of different tasks side by side, and refuses the second to the same with what changed', async () => {
    const deadline = (day: string) => ({
      kind: 'complete',
      on: day,
      every: null,
      span: draft.tasks[0]?.span,
    });
    const first = await correct(draft.id, {
      kind: 'set_deadlines',
      task: 't1',
      deadlines: [deadline('2024-09-30')],
    });
    expect(correctedSchema.parse(first.json())).toEqual({ number: 1, revision: 1 });
    const other = await correct(
      draft.id,
      { kind: 'choose_organisation', task: null, name: '省云雾局', organisationId: null },
      {},
      as('丙'),
    );
    expect(other.statusCode).toBe(201);
    const same = await correct(
      draft.id,
      { kind: 'set_deadlines', task: 't1', deadlines: [deadline('2024-10-31')] },
      {},
      as('丙'),
    );
    expect(same.statusCode).toBe(409);
    expect(problemOf(same)).toMatchObject({
      code: 'stale_correction',
      changes: [{ number: 1, kind: 'set_deadlines', undone: false, by: '乙', reason: '核对原文' }],
    });
    const now = await view(draft);
    expect(now).toMatchObject({ revision: 2, counts: { needLook: 1 } });
    expect(now.tasks[0]).toMatchObject({
      look: ['corrected'],
      changedBy: [1],
      deadlines: [{ on: '2024-09-30' }],
    });
    expect(now.tasks[1]).toMatchObject({ look: [] });
    expect(now.corrections.map(({ number, by }) => [number, by])).toEqual([
      [2, '丙'],
      [1, '乙'],
    ]);
  });

  test('lets a correction be undone once, with who and why', async () => {
    const undo = () =>
      send(
        'POST',
        `/api/drafts/${draft.id}/corrections/1/undo`,
        { revision: 2, reason: '原文如此' },
        as('丁'),
      );
    expect(correctedSchema.parse((await undo()).json())).toEqual({ number: 1, revision: 3 });
    const now = await view(draft);
    expect(now.tasks[0]).toMatchObject({ look: [], deadlines: [{ on: '2024-06-30' }] });
    expect(now.corrections.at(-1)?.undone).toMatchObject({ by: '丁', reason: '原文如此' });
    expect(problemOf(await undo())).toMatchObject({
      code: 'stale_correction',
      changes: [{ undone: true, by: '丁' }],
    });
  });

  test('does not let a correction be undone that a later one builds on', async () => {
    const at = draft.view.text.indexOf('新增产值');
    await correct(draft.id, { kind: 'split_task', task: 't1', at }, { revision: 3 });
    await correct(draft.id, { kind: 'remove_task', task: 'c3' }, { revision: 4 });
    const undone = await send('POST', `/api/drafts/${draft.id}/corrections/3/undo`, {
      ...{ revision: 5, reason: '不拆' },
    });
    expect(problemOf(undone)).toMatchObject({ code: 'correction_needed', number: 4, status: 409 });
  });

  test('is registered with its corrections, which stay to be read', async () => {
    const registered = await register(await view(draft));
    expect(registered.statusCode).toBe(201);
    const { directiveId, counts, amendments } = draftRegisteredSchema.parse(registered.json());
    expect([counts.tasks, amendments]).toEqual([3, 0]);
    const { versions } = directiveCorrectionsSchema.parse(
      (await get(`/api/directives/${directiveId}/corrections`)).json(),
    );
    expect(versions).toMatchObject([{ version: 1, by: '甲', approval: null, amendments: [] }]);
    expect(versions[0]?.corrections.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(await view(draft)).toMatchObject({ state: 'registered', registeredAs: directiveId });
    expect(problemOf(await register(await view(draft)))).toMatchObject({ code: 'draft_closed', status: 409 });
    expect(problemOf(await upload(directive(1)))).toMatchObject({ code: 'already_registered', directiveId });
  });
});

describe('a corrected document', () => {
  const registeredId = async (text: string) =>
    draftRegisteredSchema.parse((await register(await open(text))).json()).directiveId;

  test('shows its difference first, then amends the directive: ids stay, the removed is withdrawn', async () => {
    const directiveId = await registeredId(directive(2));
    const before = documentViewSchema.parse((await get(`/api/directives/${directiveId}/document`)).json());
    const text = directive(2, '和丁类园区').replace(
      '3．建成丙类园区。（省财政厅负责）',
      '3．开通四条公交线路。（省交通运输厅负责）',
    );
    const draft = await open(text);
    expect(draft.amends).toBe(directiveId);
    const difference = draftDifferenceSchema.parse((await get(`/api/drafts/${draft.id}/difference`)).json());
    expect(difference.counts).toEqual({ unchanged: 1, changed: 1, added: 1, removed: 1 });
    expect(difference.tasks.map(({ change, fields }) => [change, ...fields])).toEqual([
      ['unchanged'],
      ['changed', 'clause'],
      ['removed'],
      ['added'],
    ]);

    const registered = draftRegisteredSchema.parse((await register(draft)).json());
    expect(registered).toMatchObject({ directiveId, amendments: 3, counts: { tasks: 3 } });
    const after = documentViewSchema.parse((await get(`/api/directives/${directiveId}/document`)).json());
    const idsOf = ({ marks }: typeof before) =>
      marks.flatMap(({ kind, taskId }) => (kind === 'clause' && taskId ? [taskId] : []));
    expect(idsOf(after).slice(0, 2)).toEqual(idsOf(before).slice(0, 2));
    expect(idsOf(after)[2]).not.toBe(idsOf(before)[2]);
    const removed = await get(`/api/tasks/${idsOf(before)[2]}`);
    expect(taskDetailSchema.parse(removed.json())).toMatchObject({ withdrawn: true, text: '建成丙类园区。' });
    const { versions } = directiveCorrectionsSchema.parse(
      (await get(`/api/directives/${directiveId}/corrections`)).json(),
    );
    expect(
      versions.map(({ version, amendments }) => [version, amendments.map(({ change }) => change)]),
    ).toEqual([
      [2, ['changed', 'removed', 'added']],
      [1, []],
    ]);
    expect(versions[0]?.amendments[0]).toMatchObject({
      taskId: idsOf(before)[1],
      before: { text: '建成乙类园区。' },
      after: { text: '建成乙类园区和丁类园区。' },
    });
    expect(problemOf(await upload(directive(2)))).toMatchObject({ code: 'already_registered', directiveId });
  });

  test('with the same words under other bytes amends nothing', async () => {
    const directiveId = await registeredId(directive(3));
    const draft = await open(`${directive(3)}\n\n`);
    expect(draftRegisteredSchema.parse((await register(draft)).json())).toMatchObject({
      directiveId,
      amendments: 0,
    });
  });

  test('has no difference to show where it corrects nothing', async () => {
    const draft = await open(directive(4));
    expect((await get(`/api/drafts/${draft.id}/difference`)).statusCode).toBe(404);
  });
});

describe('approval', () => {
  test('is needed where the setting asks for it, and a later correction voids it', async () => {
    expect((await get('/api/settings')).json()).toMatchObject({ approvalRequired: false, can: ['change'] });
    const put = await sendAsHead('PUT', '/api/settings', { approvalRequired: true });
    expect(put.json()).toMatchObject({ approvalRequired: true, can: ['change'] });
    const draft = await open(directive(5));
    expect(problemOf(await register(draft))).toMatchObject({ code: 'approval_required', status: 409 });
    const approve = (revision: number) =>
      sendAsHead('POST', `/api/drafts/${draft.id}/approval`, { revision });
    expect(draftViewSchema.parse((await approve(0)).json())).toMatchObject({
      state: 'approved',
      approval: { required: true, given: { by: served.keeper.name } },
    });
    await correct(draft.id, { kind: 'confirm_tasks', tasks: ['t1'] });
    expect(await view(draft)).toMatchObject({ state: 'open', approval: { given: null } });
    expect(problemOf(await approve(0))).toMatchObject({ code: 'draft_changed' });
    await approve(1);
    const { directiveId } = draftRegisteredSchema.parse((await register(await view(draft))).json());
    const { versions } = directiveCorrectionsSchema.parse(
      (await get(`/api/directives/${directiveId}/corrections`)).json(),
    );
    expect(versions[0]?.approval).toMatchObject({ by: served.keeper.name });
    await sendAsHead('PUT', '/api/settings', { approvalRequired: false });
  });
});

test('a document that assigns nothing can be opened, and is not registered before somebody is named', async () => {
  const draft = await open('岚川省人民政府2024年工作要点\n一、发展产业\n建成甲类园区。\n');
  expect(draft).toMatchObject({ tasks: [], counts: { errors: 1 } });
  expect(problemOf(await register(draft))).toMatchObject({ code: 'directive_has_errors', status: 422 });
});

test('a discarded draft is gone with its contents, and its file can be opened again', async () => {
  const draft = await open(directive(6));
  const discarded = await send('DELETE', `/api/drafts/${draft.id}`);
  expect(discarded.statusCode).toBe(204);
  expect((await get(`/api/drafts/${draft.id}`)).statusCode).toBe(404);
  const left = await served.db
    .selectFrom('draftSource')
    .select('draftId')
    .where('draftId', '=', draft.id)
    .execute();
  expect(left).toEqual([]);
  expect((await upload(directive(6))).statusCode).toBe(201);
});

describe('an unknown name', () => {
  test('gets suggestions, of which a person chooses one for the whole draft', async () => {
    const { id } = await open(directive(8, '').replace('省云雾局', '国家粮储局'));
    const ask = (draft: string) =>
      get(`/api/organisations/suggestions?name=${encodeURIComponent('国家粮储局')}&draft=${draft}`);
    const { suggestions } = organisationSuggestionsSchema.parse((await ask(id)).json());
    const meant = suggestions.find(({ shortName }) => shortName === '国家粮食和储备局');
    expect(meant).toBeDefined();
    const correction = {
      kind: 'choose_organisation',
      task: null,
      name: '国家粮储局',
      organisationId: meant?.id,
    };
    expect((await correct(id, correction, { reason: '' })).statusCode).toBe(201);
    expect((await view({ id })).tasks[1]?.responsibilities[0]?.organisations).toEqual([
      {
        ...{ name: '国家粮储局', shortName: '国家粮食和储备局', organisationId: meant?.id },
        ...{ provisional: false, chosen: true, unknown: false },
      },
    ]);
    expect((await ask(nowhere)).statusCode).toBe(404);
    expect((await get(`/api/organisations/suggestions?draft=${id}`)).statusCode).toBe(400);
  });
});

describe('what cannot be done', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await open(directive(7)));
  });

  test.each<[string, object, number, string]>([
    ['a correction of no kind', { kind: 'rewrite' }, 400, 'invalid_request'],
    [
      'a rhythm without ongoing',
      { kind: 'set_deadlines', task: 't1', deadlines: [{ kind: 'complete', on: null, every: 'month' }] },
      400,
      'invalid_request',
    ],
    ['a task that is not there', { kind: 'remove_task', task: 't9' }, 422, 'unknown_task'],
    [
      'an organisation that nobody knows',
      { kind: 'choose_organisation', task: null, name: '省云雾局', organisationId: 'cloud-office' },
      422,
      'organisation_unknown',
    ],
  ])('%s is refused', async (_, correction, status, code) => {
    const response = await correct(id, correction);
    expect([response.statusCode, problemOf(response).code]).toEqual([status, code]);
  });

  test.each<[string, () => Promise<{ statusCode: number }>]>([
    ['a draft', async () => await get(`/api/drafts/${nowhere}`)],
    ['its difference', async () => await get(`/api/drafts/${nowhere}/difference`)],
    ['a correction to it', async () => await correct(nowhere, { kind: 'remove_task', task: 't1' })],
    [
      'undoing one that was never made',
      async () => await send('POST', `/api/drafts/${id}/corrections/9/undo`, { revision: 0, reason: '无' }),
    ],
    [
      'its approval',
      async () => await sendAsHead('POST', `/api/drafts/${nowhere}/approval`, { revision: 0 }),
    ],
    [
      'its registration',
      async () => await send('POST', `/api/drafts/${nowhere}/registration`, { revision: 0 }),
    ],
    ['discarding it', async () => await send('DELETE', `/api/drafts/${nowhere}`)],
    ['the corrections of a directive', async () => await get(`/api/directives/${nowhere}/corrections`)],
  ])('%s that is not there leads nowhere', async (_, ask) => {
    expect((await ask()).statusCode).toBe(404);
  });
});
