import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import type { Store } from './open-store.ts';
import { actChannel, announceAct } from './tables/journal.ts';

const act = '01890a5d-ac96-774b-bcce-b302099a8057';

describe.each(engines)('listening on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  test('what a transaction says is heard once it is committed, and not from one that is rolled back', async () => {
    const heard: string[] = [];
    const stop = await store.listen(actChannel, { heard: (id) => heard.push(id), missed: () => {} });
    await store.db.transaction().execute(async (db) => {
      await announceAct(db, act);
      expect(heard).toEqual([]);
    });
    await vi.waitFor(() => expect(heard).toEqual([act]));
    const failing = store.db.transaction().execute(async (db) => {
      await announceAct(db, 'never');
      throw new Error('turned down');
    });
    await expect(failing).rejects.toThrow('turned down');
    await announceAct(store.db, 'later');
    await vi.waitFor(() => expect(heard).toEqual([act, 'later']));
    await stop();
    await announceAct(store.db, 'after the end');
    await sql`select 1`.execute(store.db);
    expect(heard).toEqual([act, 'later']);
  });
});

describe('listening to a server whose connection breaks', () => {
  test('begins again and says that something may have been missed', async () => {
    const store = await openTestStore('postgres');
    try {
      const heard: string[] = [];
      const missed = vi.fn();
      const stop = await store.listen(actChannel, { heard: (id) => heard.push(id), missed });
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'taizhang listener'`.execute(store.db);
      await vi.waitFor(() => expect(missed).toHaveBeenCalledOnce(), 5_000);
      await announceAct(store.db, act);
      await vi.waitFor(() => expect(heard).toEqual([act]));
      await stop();
    } finally {
      await store.close();
    }
  });
});
