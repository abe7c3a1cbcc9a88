import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '#contract/problem.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';

const descriptionSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
/** A part of an address that a request fills in: `{taskId}`. */
const PARAMETER = /\{[^}]+\}/g;
const someId = '00000000-0000-4000-8000-000000000000';
/** What is answered to whoever asks. */
const open = ['/api/auth/', '/api/activation', '/api/demonstration-accounts', '/api/meta', '/api/problems/'];

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(() => served?.close());

test('every described address is closed to whoever has not signed in, but for those that sign in', async () => {
  const { paths } = descriptionSchema.parse((await served.anonymous('/api/openapi.json')).json());
  const requests = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
  expect(requests.length).toBeGreaterThan(60);
  const answered: string[] = [];
  for (const { method, path } of requests) {
    const url = path.replaceAll(PARAMETER, someId);
    const response = await served.anonymous({ method: asMethod(method), url });
    const closed = response.statusCode === 401 && problemSchema.parse(response.json()).code;
    if (closed !== 'sign_in_required') answered.push(`${method} ${path}`);
  }
  expect(answered.filter((each) => !open.some((address) => each.includes(` ${address}`)))).toEqual([]);
});

function asMethod(method: string) {
  return z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']).parse(method);
}
