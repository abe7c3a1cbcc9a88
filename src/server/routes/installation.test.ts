import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metaSchema } from '#contract/meta.ts';
import { problemCodes, problemSchema } from '#contract/problem.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { testSignIn } from '#test-kit/sign-in.ts';
import { createApp } from '../create-app.ts';

describe('an installation with demonstration data', () => {
  let served: TestApp;
  beforeAll(async () => {
    served = await openTestApp({ fixedToday: undefined, demonstration: true });
  });
  afterAll(async () => {
    await served?.close();
  });
  const meta = (headers = {}) => served.app.inject({ url: '/api/meta', headers });

  test('tells its version, its day and what it takes in', async () => {
    expect(metaSchema.parse((await meta()).json())).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      today: '2021-06-10',
      todayIs: 'demonstration',
      demonstration: true,
      uploadLimitBytes: 67_108_864,
    });
  });

  test('answers on the day that a request asks for', async () => {
    expect((await meta({ 'taizhang-today': '2021-12-01' })).json()).toMatchObject({ today: '2021-12-01' });
  });

  test('refuses a day that does not exist', async () => {
    const response = await meta({ 'taizhang-today': '2021-13-01' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request', issues: [{ path: 'taizhang-today' }] });
  });

  test.each(problemCodes)('explains %s under the address that such a problem names', async (code) => {
    const url = `/api/problems/${code}`;
    const explained = problemSchema.parse((await served.app.inject({ url })).json());
    expect(explained).toMatchObject({ code, type: url });
  });

  test('knows no other problems', async () => {
    expect((await served.app.inject({ url: '/api/problems/bad_luck' })).statusCode).toBe(404);
  });

  test('is alive and ready', async () => {
    expect((await served.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    expect((await served.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });
});

test('an installation whose store is gone is alive, but not ready', async () => {
  const store = await openTestStore('pglite');
  const days = { fixedToday: undefined, demonstration: false };
  const app = await createApp({ store, ...days, webFolder: undefined, signIn: testSignIn });
  await store.close();
  expect((await app.inject({ url: '/healthz' })).statusCode).toBe(200);
  const ready = await app.inject({ url: '/readyz' });
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toEqual({ status: 'store out of reach' });
  await app.close();
});
