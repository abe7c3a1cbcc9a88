import { afterAll, beforeAll, expect, test } from 'vitest';
import { meSchema } from '#contract/me.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';

let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

test('who has signed in is told who they are and what they may act as', async () => {
  const { id, name, organisationId, roles } = served.keeper;
  const me = meSchema.parse((await served.app.inject('/api/me')).json());
  expect(me).toEqual({
    ...{ personId: id, name, organisationId, organisationName: '国务院办公厅', roles },
    capacities: [{ personId: id, name, organisationId, unitId: null, roles }],
  });
});

test('who has not is asked to', async () => {
  expect((await served.anonymous('/api/me')).statusCode).toBe(401);
});
