import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPglite, type Store, type StorePlace } from '#store/open-store.ts';
import { engines, openTestStore } from '../open-test-store.ts';
import { createDatabase, databaseUrl, dropDatabase } from '../postgres-databases.ts';
import { killUnderLoad } from './kill-under-load.ts';

/** Makes the folder's store of the prepared one, which is quicker than from nothing. */
async function layDump(dataFolder: string): Promise<void> {
  mkdirSync(dataFolder);
  const loadDataDir = new Blob([await readFile(inject('testStores').pgliteDump)]);
  const store = await openPglite({ dataDir: join(dataFolder, 'pglite'), loadDataDir });
  await store.close();
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
    else await layDump(join(folder, 'data'));
    place = database
      ? { databaseUrl: databaseUrl(adminUrl, database) }
      : { dataFolder: join(folder, 'data') };
  });
  afterAll(async () => {
    await target?.close();
    if (database) await dropDatabase(adminUrl, database);
    rmSync(folder, { recursive: true, force: true });
  });

  test('has every act that it said was done, once and whole', { timeout: 240_000 }, async () => {
    const witnessFile = join(folder, 'roots');
    const outcome = await killUnderLoad({ place, witnessFile, kills: 1, seed: 2021, target });
    expect(outcome).toMatchObject({ lost: [], unasked: 0, differences: [], sealProblems: [] });
    expect(outcome.acknowledged).toBeGreaterThan(outcome.kills);
    expect(outcome.agreeing).toBeGreaterThan(0);
  });
});
