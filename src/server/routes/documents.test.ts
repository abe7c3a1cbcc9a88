import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentViewSchema } from '#contract/directive.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { readSample } from '#test-kit/read-sample.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const get = (url: string, headers = {}) => served.app.inject({ url, headers });

describe('the document', () => {
  test('is the text as registered, with everything recognised in it', async () => {
    const response = await get(`/api/directives/${served.directiveId}/document`);
    const view = documentViewSchema.parse(response.json());
    expect(view.text).toBe(readSample('guofa-2021-6'));
    expect(view.marks.filter(({ kind }) => kind === 'clause')).toHaveLength(182);
    expect(view.outline).toHaveLength(12);
    expect(view.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('marks lead to their tasks', async () => {
    const { marks } = (await get(`/api/directives/${served.directiveId}/document`)).json();
    const clause = marks.find(
      ({ kind, ordinal }: { kind: string; ordinal: number }) => kind === 'clause' && ordinal === 7,
    );
    const task = (await get(`/api/tasks/${clause.taskId}`)).json();
    expect(task).toMatchObject({ ordinal: 7, span: clause.span });
  });

  test('is not sent again to whoever has it', async () => {
    const url = `/api/directives/${served.directiveId}/document`;
    const { etag } = (await get(url)).headers;
    expect((await get(url, { 'if-none-match': String(etag) })).statusCode).toBe(304);
    expect((await get(url, { 'if-none-match': 'W/"of another run"' })).statusCode).toBe(200);
  });
});

describe('the source', () => {
  test('is the file byte for byte, to be saved and never shown as a page', async () => {
    const response = await get(`/api/directives/${served.directiveId}/source`);
    expect(response.rawPayload.toString('utf8')).toBe(readSample('guofa-2021-6'));
    expect(response.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename=directive.txt',
      'x-content-type-options': 'nosniff',
    });
  });
});

test.each(['document', 'source'])('the %s of no directive is not found', async (what) => {
  expect((await get(`/api/directives/${nowhere}/${what}`)).statusCode).toBe(404);
  expect((await get(`/api/directives/not-an-id/${what}`)).statusCode).toBe(404);
});
