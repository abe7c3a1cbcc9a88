import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meSchema } from '#contract/me.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

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

test('a deputy acts also in the place of the person for whom they stand in, on the days of it', async () => {
  const place = { organisationId: 'ministry-of-finance', roles: ['liaison'] } as const;
  const absent = await addTestPerson(served.db, { ...place, name: '本人' });
  const deputy = await addTestPerson(served.db, { ...place, roles: ['officer'], name: '代理人' });
  const { actId } = await served.db.selectFrom('person').select('actId').executeTakeFirstOrThrow();
  await served.db
    .insertInto('deputy')
    .values({
      ...{ id: randomUUID(), personId: absent.id, deputyId: deputy.id, actId },
      ...{ fromOn: '2021-06-01', toOn: '2021-06-10' },
    })
    .execute();
  const me = meSchema.parse((await (await served.as(deputy))('/api/me')).json());
  expect(me.roles).toEqual(['officer', 'liaison']);
  expect(me.capacities.map(({ personId, name, roles }) => [personId, name, roles])).toEqual([
    [deputy.id, '代理人', ['officer']],
    [absent.id, '本人', ['liaison']],
  ]);
});

test('who has not is asked to', async () => {
  expect((await served.anonymous('/api/me')).statusCode).toBe(401);
});
