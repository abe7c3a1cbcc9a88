import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, test, vi } from 'vitest';
import { listMigrations } from '#store/migrate.ts';
import { openUnmigrated } from '#store/open-store.ts';
import { createDatabase, databaseUrl, dropDatabase } from '../postgres-databases.ts';
import { makeOld, openAgain } from './kill-migrations.ts';
import { runProgram } from './served-ledger.ts';

/** Longer than any machine takes; nothing waits so long. */
const patience = { timeout: 60_000, interval: 5 };

test('a migration that is killed in its middle leaves the store as it was, and the next start does it', {
  timeout: 120_000,
}, async () => {
  const { adminUrl } = inject('testStores').postgres;
  const database = await createDatabase(adminUrl);
  const place = { databaseUrl: databaseUrl(adminUrl, database) };
  const known = listMigrations();
  await makeOld(place, known.slice(0, known.indexOf('0056-journal-order.sql')));
  const holder = await openUnmigrated(place);
  await holder.db.transaction().execute(async (within) => {
    // The migration changes this table, and waits as long as somebody reads it.
    await sql`select from journal`.execute(within);
    const migrating = runProgram(['migrate'], place);
    const ended = once(migrating, 'exit');
    await vi.waitFor(async () => {
      const { rows } = await sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      `.execute(holder.db);
      expect(rows).toHaveLength(1);
    }, patience);
    migrating.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
  await holder.close();
  expect(await openAgain(place)).toBeUndefined();
  await dropDatabase(adminUrl, database);
});

test('a process that is killed while it makes an embedded store keeps nobody from making it', {
  timeout: 120_000,
}, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'taizhang-made-'));
  const making = runProgram(['migrate'], { dataFolder });
  const ended = once(making, 'exit');
  await vi.waitFor(() => expect(existsSync(join(dataFolder, 'pglite', 'PG_VERSION'))).toBe(true), patience);
  making.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(existsSync(join(dataFolder, 'pglite.unfinished'))).toBe(true);
  expect(await openAgain({ dataFolder })).toBeUndefined();
  expect(existsSync(join(dataFolder, 'pglite.unfinished'))).toBe(false);
  rmSync(dataFolder, { recursive: true });
});
