import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Db, Store, StorePlace } from '#store/open-store.ts';
import { engines, layTestStore, openTestStore } from '../open-test-store.ts';
import { createDatabase, databaseUrl, dropDatabase } from '../postgres-databases.ts';
import {
  holdAgainst,
  isSound,
  type KillOutcome,
  killUnderLoad,
  performAgain,
  withStore,
} from './kill-under-load.ts';

/** What the check says once that was done to the store; it is undone then. */
async function afterwards(
  db: Db,
  against: Parameters<typeof holdAgainst>[1],
  statements: readonly string[],
): Promise<KillOutcome> {
  const held = Promise.withResolvers<KillOutcome>();
  const undo = new Error('undone');
  const work = db.transaction().execute(async (within) => {
    for (const statement of statements) await sql.raw(statement).execute(within);
    held.resolve(await holdAgainst(within, against));
    throw undo;
  });
  await expect(work).rejects.toBe(undo);
  return await held.promise;
}

describe.each(engines)('a server on %s that is killed while clients act', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-kills-'));
  const { adminUrl, template } = inject('testStores').postgres;
  let target: Store;
  let database: string | undefined;
  let place: StorePlace;
  beforeAll(async () => {
    target = await openTestStore('postgres');
    if (engine === 'postgres') database = await createDatabase(adminUrl, template);
    else layTestStore(join(folder, 'data'));
    place = database
      ? { databaseUrl: databaseUrl(adminUrl, database) }
      : { dataFolder: join(folder, 'data') };
  });
  afterAll(async () => {
    await target?.close();
    if (database) await dropDatabase(adminUrl, database);
    rmSync(folder, { recursive: true, force: true });
  });

  test('has every act that it said was done, once and whole; the check knows one that is lost or half done', {
    timeout: 240_000,
  }, async () => {
    const witnessFile = join(folder, 'roots');
    const told = await killUnderLoad({ place, witnessFile, kills: 1, seed: 2021 });
    await performAgain(place, target.db);
    await withStore(place, async (db) => {
      const against = { told, replayed: target.db, witnessFile };
      const outcome = await holdAgainst(db, against);
      expect(outcome).toMatchObject({ lost: [], unasked: 0, differences: [], sealProblems: [] });
      expect(isSound(outcome)).toBe(true);
      expect(outcome.acknowledged).toBeGreaterThan(outcome.kills);
      expect(outcome.agreeing).toBeGreaterThan(0);

      const lost = await afterwards(db, against, [
        ...['delete from journal_leaf', 'delete from journal_tree', 'delete from seal'],
        'delete from journal_subject where act_id = (select act_id from journal order by entry_number desc limit 1)',
        'delete from journal where entry_number = (select max(entry_number) from journal)',
      ]);
      expect(lost).toMatchObject({ lost: [expect.any(String)], unasked: -1 });
      const halfDone = await afterwards(db, against, [
        "update task set state = 'registered' where state = 'assigned'",
      ]);
      expect(halfDone).toMatchObject({ lost: [], unasked: 0 });
      expect(halfDone.differences.length).toBeGreaterThan(0);
      expect([lost, halfDone].map(isSound)).toEqual([false, false]);
    });
  });
});
