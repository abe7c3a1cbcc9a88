import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertNotices } from '#store/tables/notification.ts';
import { readAs } from '#store/take-role.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { type Ask, addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';

let served: TestApp;
let liaison: TestPerson;
let asLiaison: Ask;
beforeAll(async () => {
  served = await openTestApp();
  liaison = await addTestPerson(served.db, { organisationId: 'ministry-of-finance', roles: ['liaison'] });
  asLiaison = await served.as(liaison);
  const { db, directiveId } = served;
  const task = await db
    .selectFrom('task')
    .select('id')
    .where('directiveId', '=', directiveId)
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  const about = {
    directiveId,
    taskId: task.id,
    organisationId: 'ministry-of-finance',
    assignmentId: null,
    detail: {},
  };
  await insertNotices(
    db,
    [
      { personId: liaison.id, kind: 'assignment_to_receive', key: 'one', aboutOn: '2021-06-11', ...about },
      { personId: liaison.id, kind: 'date_near', key: 'two', aboutOn: '2021-06-10', ...about },
    ],
    { today: '2021-06-10', now: new Date('2021-06-10T01:00:00Z') },
  );
});
afterAll(() => served?.close());

describe('notifications', () => {
  test('are one’s own, with their thing and how the date stands today', async () => {
    const list = (await asLiaison('/api/notifications')).json();
    expect(list).toMatchObject({ unread: 2, total: 2 });
    expect(list.notifications).toMatchObject([
      { kind: 'date_near', group: 'date_today', workingDaysLeft: 0, readAt: null, task: { ordinal: 1 } },
      { kind: 'assignment_to_receive', workingDaysLeft: 1, organisation: { name: '财政部' } },
    ]);
    expect((await served.app.inject('/api/notifications')).json()).toMatchObject({
      total: 0,
      notifications: [],
    });
  });

  test('are marked as read by who was told, nobody else', async () => {
    const { notifications } = (await asLiaison('/api/notifications')).json();
    const [{ id }] = notifications;
    const read = (ids: unknown) =>
      ({ method: 'POST', url: '/api/notifications/read', payload: { ids } }) as const;
    expect((await served.app.inject(read([id]))).json()).toEqual({ unread: 0 });
    expect((await asLiaison('/api/notifications/unread')).json()).toEqual({ unread: 2 });
    expect((await asLiaison(read([id]))).json()).toEqual({ unread: 1 });
    const after = (await asLiaison('/api/notifications')).json();
    expect(after.notifications.map((each: { readAt: string | null }) => each.readAt !== null)).toEqual([
      false,
      true,
    ]);
    expect((await asLiaison(read('all'))).json()).toEqual({ unread: 0 });
    expect((await asLiaison(read(['x']))).statusCode).toBe(400);
    expect((await asLiaison('/api/notifications?limit=0')).statusCode).toBe(400);
  });

  test('are out of reach of the organisations’ database role', async () => {
    const reading = readAs(served.db, { organisationId: 'ministry-of-finance' }, async (db) =>
      db.selectFrom('notification').select('id').execute(),
    );
    await expect(reading).rejects.toThrow(/permission denied/);
  });

  test('are nothing to who has not signed in', async () => {
    for (const url of ['/api/notifications', '/api/notifications/unread', '/api/notifications/choice']) {
      expect((await served.anonymous(url)).statusCode).toBe(401);
    }
  });
});

test('mail is on and in Chinese until somebody chooses otherwise for themselves', async () => {
  const choice = {
    method: 'PUT',
    url: '/api/notifications/choice',
    payload: { mail: false, language: 'en' },
  } as const;
  expect((await asLiaison('/api/notifications/choice')).json()).toEqual({
    ...{ mail: true, language: 'zh', email: null, sending: false },
  });
  expect((await asLiaison(choice)).json()).toMatchObject({ mail: false, language: 'en' });
  expect((await asLiaison({ ...choice, payload: { mail: 'no', language: 'en' } })).statusCode).toBe(400);
  expect((await served.app.inject('/api/notifications/choice')).json()).toMatchObject({ mail: true });
});
