import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { costOf, Tally, usualRateLimits } from './rate-limits.ts';

describe('counts', () => {
  test('go up by name and begin anew with the next minute', () => {
    const tally = new Tally();
    expect([1, 2].map(() => tally.count('甲', 59_999))).toEqual([1, 2]);
    expect(tally.count('乙', 59_999)).toBe(1);
    expect(tally.count('甲', 60_000)).toBe(1);
  });
});

describe('costly requests', () => {
  let served: TestApp;
  const file = { 'content-type': 'application/octet-stream' };
  beforeAll(async () => {
    const none = { account: 0, address: 1000 };
    served = await openTestApp({
      rateLimits: { upload: none, export: { account: 1000, address: 0 }, search: none },
    });
  });
  afterAll(() => served?.close());

  test.each([
    ['GET', '/api/search?q=甲', 'account'],
    ['POST', '/api/files?fileName=a.txt', 'account'],
    ['GET', '/api/burden/export', 'address'],
  ] as const)('%s %s beyond the limit of an %s is told when to come back', async (method, url, _whose) => {
    const response = await served.app.inject({ method, url: encodeURI(url), headers: file });
    expect([response.statusCode, response.json().code]).toEqual([429, 'too_many_requests']);
    expect(response.headers['retry-after']).toBe('60');
  });

  test('what costs little is answered all the same', async () => {
    expect((await served.app.inject('/api/directives')).statusCode).toBe(200);
  });

  test('every route that takes or gives a file is one of them', () => {
    const costly = served.app.listedRoutes.filter((route) => costOf(route) !== undefined);
    const takesFile = served.app.listedRoutes.filter(({ schema }) => schema?.consumes !== undefined);
    expect(costly).toEqual(expect.arrayContaining(takesFile));
    expect(costly.length).toBeGreaterThan(10);
  });
});

test('within the usual limits a person looks four times a second', async () => {
  expect(usualRateLimits.search.account).toBeGreaterThanOrEqual(240);
  for (const { account, address } of Object.values(usualRateLimits)) expect(address).toBeGreaterThan(account);
});
