import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directiveListSchema } from '#contract/directive.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { readSample } from '#test-kit/read-sample.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
const sample = readSample('guofa-2021-6');
const small = [
  '示例省人民政府2021年重点工作分工方案',
  '一、示例部分',
  '（一）示例方面。',
  '1．建成示例平台。（财政部牵头，2021年6月底前完成）',
].join('\n');

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const get = (url: string, headers = {}) => served.app.inject({ url, headers });
const post = (url: string, payload?: string | Uint8Array) =>
  served.app.inject({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    ...(payload !== undefined && { payload: Buffer.from(payload) }),
  });

describe('the list of directives', () => {
  test('has what was registered, with its counts', async () => {
    const { directives } = directiveListSchema.parse((await get('/api/directives')).json());
    expect(directives).toHaveLength(1);
    expect(directives[0]).toMatchObject({
      id: served.directiveId,
      docNumber: '国发〔2021〕6号',
      counts: { parts: 12, sections: 38, items: 44, tasks: 182, organisations: 74 },
    });
  });
});

describe('one directive', () => {
  test('is answered as the list shows it', async () => {
    const [listed] = (await get('/api/directives')).json().directives;
    const response = await get(`/api/directives/${served.directiveId}`);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(listed);
  });

  test.each([nowhere, 'not-an-id'])('%s is not found', async (id) => {
    const response = await get(`/api/directives/${id}`);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not_found' });
  });
});

describe('the overview', () => {
  test('counts what the year asks on the day it is asked', async () => {
    const response = await get(`/api/directives/${served.directiveId}/overview`);
    expect(response.statusCode).toBe(200);
    const { figures, parts } = response.json();
    expect(figures).toMatchObject({ tasks: 182, organisations: 74, noLead: 86, openEnded: 106 });
    expect(parts).toHaveLength(12);
  });

  test('is not made again for whoever has it', async () => {
    const url = `/api/directives/${served.directiveId}/overview`;
    const first = await get(url);
    const again = await get(url, { 'if-none-match': String(first.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers['cache-control']).toBe('private, no-cache');
  });

  test('of no directive is not found', async () => {
    expect((await get(`/api/directives/${nowhere}/overview`)).statusCode).toBe(404);
  });
});

describe('registering', () => {
  test('answers 201 and where the directive now stands', async () => {
    const response = await post('/api/directives?fileName=small.txt', small);
    expect(response.statusCode).toBe(201);
    const { id, counts } = response.json();
    expect(counts).toEqual({ parts: 1, sections: 1, items: 1, tasks: 1, organisations: 1 });
    expect(response.headers.location).toBe(`/api/directives/${id}`);
    expect((await get(`/api/directives/${id}`)).json()).toMatchObject({ id, fileName: 'small.txt' });
  });

  test('the same bytes again is refused with the first one’s id', async () => {
    const response = await post('/api/directives?fileName=other.txt', sample);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'already_registered', directiveId: served.directiveId });
  });
});

test('a document that assigns nothing is not registered; a draft of it can be filled by hand', async () => {
  const response = await post('/api/directives?fileName=a.txt', '今天天气很好。');
  expect(response.json()).toMatchObject({ code: 'no_responsibility', status: 422 });
  expect((await post('/api/drafts?fileName=a.txt', '今天天气很好。')).statusCode).toBe(201);
});

describe.each(['/api/drafts', '/api/directives'])('bad input to %s', (path) => {
  test.each([
    ['empty_file', ''],
    ['empty_file', ' \n'],
    ['not_text', Uint8Array.of(1, 0, 2)],
    ['unsupported_format', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['classified', `机密★10年\n${small}`],
  ])('is answered %s', async (code, payload) => {
    const response = await post(`${path}?fileName=a.txt`, payload);
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ code, status: 422, type: `/api/problems/${code}` });
  });

  test('over the limit is refused before it is read', async () => {
    const response = await post(`${path}?fileName=a.txt`, new Uint8Array(64 * 1024 * 1024 + 1));
    expect(response.json()).toMatchObject({ code: 'too_large' });
  });

  test('without a body is an empty file', async () => {
    expect((await post(`${path}?fileName=a.txt`)).json()).toMatchObject({ code: 'empty_file' });
  });

  test('without a file name is not valid', async () => {
    const response = await post(path, small);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request', issues: [{ path: 'fileName' }] });
  });

  test('of another media type is not valid', async () => {
    const response = await served.app.inject({
      url: `${path}?fileName=a`,
      method: 'POST',
      payload: { a: 1 },
    });
    expect(response.statusCode).toBe(400);
  });
});
