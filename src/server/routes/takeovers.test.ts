import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type TakeoverView,
  takenOverSchema,
  takenOverValuesSchema,
  takeoverListSchema,
  takeoverRowsSchema,
  takeoverViewSchema,
} from '#contract/takeover.ts';
import { taskPageSchema } from '#contract/task.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
const ledger = readFileSync(new URL('../../../samples/lanchuan-ledger-in-use.xlsx', import.meta.url));
const small = [
  '序号,任务,责任单位,完成状态,联系电话',
  '1,建成示例平台。,财政部,已完成,0999-5550101',
  '2,修建示例道路。,交通运输部,基本完成,0999-5550102',
].join('\n');

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const get = (url: string) => served.app.inject({ url });
const upload = (payload: string | Uint8Array, fileName = 'ledger.xlsx') =>
  served.app.inject({
    url: `/api/takeovers?fileName=${encodeURIComponent(fileName)}`,
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from(payload),
  });
const send = (method: 'PUT' | 'POST', url: string, payload: object) =>
  served.app.inject({ method, url, payload });
const remove = (id: string) => served.app.inject({ method: 'DELETE', url: `/api/takeovers/${id}` });

async function open(payload: string | Uint8Array): Promise<TakeoverView> {
  return takeoverViewSchema.parse((await upload(payload)).json());
}
function mappingOf({ revision, title, sheets }: TakeoverView) {
  return {
    revision,
    title,
    sheets: sheets.map(({ taken, head, columns }) => ({
      taken,
      head,
      meanings: columns.map(({ meaning }) => meaning),
    })),
  };
}

describe('a workbook', () => {
  test('opens a takeover that shows what each column is taken for, with samples', async () => {
    const response = await upload(ledger, '在用台账.xlsx');
    expect(response.statusCode).toBe(201);
    const view = takeoverViewSchema.parse(response.json());
    expect(response.headers.location).toBe(`/api/takeovers/${view.id}`);
    expect(view).toMatchObject({
      state: 'open',
      fileName: '在用台账.xlsx',
      title: '岚川省2021年重点工作推进台账',
      counts: { tasks: 15, rowsWithIssues: 2 },
    });
    expect(view.sheets.map(({ name, taken, head }) => [name, taken, head])).toEqual([
      ['填写说明', false, null],
      ['省级重点工作', true, { from: 3, to: 4 }],
      ['新增事项', true, { from: 2, to: 2 }],
    ]);
    expect(view.sheets[1]?.columns[7]).toEqual({
      column: 8,
      letters: 'H',
      heading: '联系电话',
      meaning: 'telephone',
      strength: 'sure',
      basis: 'heading',
      samples: ['0999-5550101', '0999-5550102', '0999-5550103'],
    });
    expect(view.aside.map(({ row, reason }) => [row, reason])).toEqual([
      [17, 'total'],
      [18, 'note'],
    ]);
    expect((await upload(ledger)).statusCode).toBe(200);
    expect((await remove(view.id)).statusCode).toBe(204);
    expect((await get(`/api/takeovers/${view.id}`)).statusCode).toBe(404);
  });

  test('is taken over and withdrawn; its values stand beside its tasks, marked as unverified', async () => {
    const { id, revision } = await open(small);
    const rows = takeoverRowsSchema.parse((await get(`/api/takeovers/${id}/rows`)).json());
    expect(rows.rows[1]).toMatchObject({
      responsibilities: [{ role: 'responsible', names: [{ name: '交通运输部', placeholder: false }] }],
      issues: [{ code: 'status_unread', text: '基本完成' }],
      match: null,
    });
    const response = await send('POST', `/api/takeovers/${id}/registration`, { revision });
    expect(response.statusCode).toBe(201);
    const { directiveId, ...counts } = takenOverSchema.parse(response.json());
    expect(counts).toEqual({ tasks: 2, values: 4, leftOut: 0 });

    const page = taskPageSchema.parse((await get(`/api/directives/${directiveId}/tasks`)).json());
    const [first] = page.rows;
    const taken = await get(`/api/tasks/${first?.id}/taken-over`);
    expect(takenOverValuesSchema.parse(taken.json()).values).toMatchObject([
      { heading: '完成状态', text: '已完成', status: 'done', cell: 'D2', standing: 'taken_over_unverified' },
      { heading: '联系电话', text: '0999-5550101', cell: 'E2', standing: 'taken_over_unverified' },
    ]);
    const again = await upload(small);
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: 'already_taken_over', takeoverId: id });
    const { takeovers } = takeoverListSchema.parse((await get('/api/takeovers')).json());
    expect(takeovers[0]).toMatchObject({ id, state: 'taken_over', directiveId });

    expect((await remove(id)).statusCode).toBe(204);
    expect((await get(`/api/directives/${directiveId}`)).statusCode).toBe(404);
    expect((await remove(id)).statusCode).toBe(404);
  });

  test('beside a registered directive waits until every row is settled', async () => {
    const { id, revision } = await open(small.replace('示例', '样板'));
    const { directiveId } = served;
    const url = `/api/takeovers/${id}`;
    const matched = await send('PUT', `${url}/matches`, { revision, directiveId });
    const view = takeoverViewSchema.parse(matched.json());
    expect(view).toMatchObject({ makesDirective: false, directiveId, counts: { matches: { unmatched: 2 } } });
    const early = await send('POST', `${url}/registration`, { revision: view.revision });
    expect(early.statusCode).toBe(422);
    expect(early.json()).toMatchObject({ code: 'rows_unmatched', issues: { length: 2 } });

    const page = taskPageSchema.parse((await get(`/api/directives/${directiveId}/tasks?limit=1`)).json());
    const taskId = page.rows[0]?.id ?? '';
    const decided = await send('PUT', `${url}/matches`, {
      revision: view.revision,
      directiveId,
      decisions: [{ sheet: 0, row: 2, taskId }],
      leaveOutOthers: true,
    });
    const settled = takeoverViewSchema.parse(decided.json());
    expect(settled.counts.matches).toMatchObject({ confirmed: 1, left_out: 1, unmatched: 0 });
    const { rows } = takeoverRowsSchema.parse((await get(`${url}/rows`)).json());
    expect(rows[0]?.match).toMatchObject({ match: 'confirmed', taskId, candidates: [{ ordinal: 1 }] });
    const taken = await send('POST', `${url}/registration`, { revision: settled.revision });
    expect(takenOverSchema.parse(taken.json())).toMatchObject({ directiveId, tasks: 1, leftOut: 1 });
    expect((await remove(id)).statusCode).toBe(204);
    expect((await get(`/api/tasks/${taskId}/taken-over`)).json()).toEqual({ values: [] });
  });
});

describe('a correction', () => {
  test('of a column is shown as the person’s', async () => {
    const view = await open(`${small}\n`);
    const mapping = mappingOf(view);
    mapping.sheets[0]?.meanings.splice(4, 1, 'other');
    const response = await send('PUT', `/api/takeovers/${view.id}/mapping`, mapping);
    expect(takeoverViewSchema.parse(response.json()).sheets[0]?.columns[4]).toMatchObject({
      meaning: 'other',
      basis: 'person',
      strength: 'sure',
    });
    const stale = await send('PUT', `/api/takeovers/${view.id}/mapping`, mapping);
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({ code: 'stale_takeover' });
    await remove(view.id);
  });

  test.each([
    ['two columns of clauses', { meanings: ['clause', 'clause', 'other', 'other', 'other'] }],
    ['a head below the sheet', { head: { from: 9, to: 9 }, meanings: null }],
    ['a meaning that does not exist', { meanings: ['magic'] }],
  ])('with %s is not valid', async (_, change) => {
    const view = await open(small);
    const mapping = mappingOf(view);
    const sheets = mapping.sheets.map((sheet) => ({ ...sheet, ...change }));
    const response = await send('PUT', `/api/takeovers/${view.id}/mapping`, { ...mapping, sheets });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
  });

  test.each([
    ['a task of another directive', { decisions: [{ sheet: 0, row: 2, taskId: nowhere }] }],
    ['a row that is none', { decisions: [{ sheet: 0, row: 99, taskId: null }] }],
    ['a directive that does not exist', { directiveId: nowhere }],
  ])('that names %s is not valid', async (_, change) => {
    const { id, revision } = await open(small);
    const body = { revision, directiveId: served.directiveId, ...change };
    const response = await send('PUT', `/api/takeovers/${id}/matches`, body);
    expect(response.statusCode).toBe(400);
  });
});

describe('bad input', () => {
  test.each([
    ['empty_file', ''],
    ['not_text', Uint8Array.of(1, 0, 2)],
    ['unsupported_format', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['damaged_file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['classified', `机密★10年\n${small}`],
  ])('is answered %s', async (code, payload) => {
    const response = await upload(payload);
    expect(response.json()).toMatchObject({ code });
    expect(response.statusCode).toBe(422);
  });

  test.each([
    ['GET', `/api/takeovers/${nowhere}`],
    ['GET', `/api/takeovers/${nowhere}/rows`],
    ['GET', '/api/takeovers/no-id'],
    ['DELETE', `/api/takeovers/${nowhere}`],
  ] as const)('%s %s is not found', async (method, url) => {
    expect((await served.app.inject({ method, url })).statusCode).toBe(404);
  });

  test('a registration without the revision that was seen is not valid', async () => {
    const response = await send('POST', `/api/takeovers/${nowhere}/registration`, {});
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ issues: [{ path: 'revision' }] });
  });
});

describe('to whoever keeps no ledger', () => {
  test('a takeover is not there, and cannot be opened', async () => {
    const person = await addTestPerson(served.db, {
      organisationId: 'ministry-of-finance',
      roles: ['liaison', 'officer'],
    });
    const ask = await served.as(person);
    const { id, revision } = await open(`${small}\n\n`);
    expect((await ask('/api/takeovers')).json()).toEqual({ takeovers: [], can: [] });
    for (const [method, url, payload] of [
      ['GET', `/api/takeovers/${id}`],
      ['GET', `/api/takeovers/${id}/rows`],
      ['PUT', `/api/takeovers/${id}/matches`, { revision, directiveId: null }],
      ['POST', `/api/takeovers/${id}/registration`, { revision }],
      ['DELETE', `/api/takeovers/${id}`],
    ] as const) {
      const response = await ask({ method, url, ...(payload && { payload }) });
      expect([method, url, response.statusCode]).toEqual([method, url, 404]);
    }
    const opening = await ask({
      url: '/api/takeovers?fileName=a.csv',
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from(small),
    });
    expect(opening.statusCode).toBe(403);
    expect(opening.json()).toMatchObject({ code: 'not_permitted', who: 'keeper' });
  });
});
