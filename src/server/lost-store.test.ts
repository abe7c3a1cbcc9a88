import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '#server/create-app.ts';
import type { Store } from '#store/open-store.ts';
import { storeFaultOf } from '#store/store-fault.ts';
import { openTestStore } from '#test-kit/open-test-store.ts';
import { registerText } from '#test-kit/register-text.ts';
import { type Ask, addTestPerson, askWith, sessionCookieOf, testSignIn } from '#test-kit/sign-in.ts';

/** Longer than any machine takes; nothing waits so long. */
const patience = { timeout: 60_000 };

describe('a server whose database goes away', () => {
  let store: Store;
  let app: Awaited<ReturnType<typeof createApp>>;
  let ask: Ask;
  beforeAll(async () => {
    store = await openTestStore('postgres');
    await registerText(store.db, '岚川省重点工作分工\n一、推进甲类园区建设。（财政部牵头，12月底前完成）\n');
    app = await createApp({
      ...{ store, fixedToday: '2021-06-10', demonstration: false, webFolder: undefined, signIn: testSignIn },
    });
    ask = askWith(app, await sessionCookieOf(store.db, await addTestPerson(store.db)));
  });
  afterAll(async () => {
    await app?.close();
    await store?.close();
  });

  const countActs = async () =>
    (await store.db.selectFrom('journal').select('actId').where('act', '=', 'assign_tasks').execute()).length;

  test('says in the middle of an act that it may be sent again, does it once then, and needs no help', async () => {
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    const assign = () =>
      ask({
        ...{ method: 'POST', url: '/api/acts/assign-tasks', payload: { tasks } },
        headers: { 'idempotency-key': key, 'accept-language': 'zh' },
      });
    const key = randomUUID();
    const asked = await store.db.transaction().execute(async (holder) => {
      await holder.selectFrom('task').select('id').forUpdate().execute();
      const answer = assign();
      // The act waits for the row: this is its middle.
      await vi.waitFor(async () => {
        const { rows } = await sql<{ ended: boolean }>`
          select pg_terminate_backend(pid) as ended from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'
        `.execute(store.db);
        expect(rows).toEqual([{ ended: true }]);
      }, patience);
      return await answer;
    });
    expect(asked.statusCode).toBe(503);
    expect(asked.headers['retry-after']).toBe('5');
    expect(asked.json()).toMatchObject({ code: 'store_out_of_reach', title: '数据库暂时连不上' });
    expect(await countActs()).toBe(0);

    expect((await assign()).statusCode).toBe(200);
    expect((await assign()).statusCode).toBe(200);
    expect(await countActs()).toBe(1);
  });

  test('answers again after idle connections were ended', async () => {
    await store.db.connection().execute(async (own) => {
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
      `.execute(own);
    });
    await vi.waitFor(async () => expect((await ask('/api/me')).statusCode).toBe(200), patience);
  });

  test('lives on where a connection ends between two statements of a transaction', async () => {
    const interrupted = store.db.transaction().execute(async (within) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(within);
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 20000)`.execute(store.db);
      // What the server said last has come by the time that another connection was asked.
      await sql`select 1`.execute(store.db);
      await sql`select 1`.execute(within);
    });
    await expect(interrupted).rejects.toSatisfy((fault) => storeFaultOf(fault) === 'store_out_of_reach');
    expect((await ask('/api/me')).statusCode).toBe(200);
  });

  test('a fault that is the program’s own stays a fault', async () => {
    await sql`alter table organisation rename to organisation_away`.execute(store.db);
    const { statusCode } = await ask('/api/organisations');
    await sql`alter table organisation_away rename to organisation`.execute(store.db);
    expect(statusCode).toBe(500);
  });
});
