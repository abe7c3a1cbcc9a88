import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { testSignIn } from '#test-kit/sign-in.ts';

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp({ signIn: { ...testSignIn, origin: 'https://taizhang.example.gov.cn' } });
});
afterAll(() => served?.close());

const host = 'taizhang.example.gov.cn';
const ask = (headers: Record<string, string>, method: 'GET' | 'POST' = 'GET') =>
  served.anonymous({ url: method === 'GET' ? '/api/meta' : '/api/auth/sign-out', method, headers });

test.each([
  [{ host }],
  [{ host: 'TAIZHANG.example.gov.cn' }],
  [{ host, 'x-forwarded-for': '10.0.0.9', 'x-forwarded-proto': 'https' }],
  [{ host: 'localhost:3000' }],
])('with an address of its own the server answers %j', async (headers) => {
  expect((await ask(headers)).statusCode).toBe(200);
});

test.each([
  [{ host: 'evil.example' }],
  [{ host: `${host}.evil.example` }],
  [{ host: `${host}:8080` }],
  [{ host: 'localhost:3000', 'x-forwarded-for': '10.0.0.9' }],
])('and refuses %j', async (headers) => {
  expect((await ask(headers)).json()).toMatchObject({ code: 'foreign_origin' });
});

test.each([
  [{ host, origin: 'https://evil.example' }],
  [{ host, origin: `http://${host}` }],
  [{ host, origin: 'null' }],
  [{ host, 'sec-fetch-site': 'cross-site' }],
])('nothing is changed from a page of elsewhere: %j', async (headers) => {
  expect((await ask(headers, 'POST')).json()).toMatchObject({ code: 'foreign_origin' });
});

test('but from its own pages', async () => {
  expect(
    (await ask({ host, origin: `https://${host}`, 'sec-fetch-site': 'same-origin' }, 'POST')).statusCode,
  ).toBe(204);
});
