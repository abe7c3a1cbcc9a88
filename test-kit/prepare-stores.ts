import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadRegister, openLedger } from '#acts/open-ledger.ts';
import { openPglite } from '#store/open-store.ts';
import { startPostgresCluster } from './postgres-cluster.ts';
import { createDatabase } from './postgres-databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testStores: PreparedStores;
  }
}

/** What `openTestStore` makes its stores of; both hold the schema and the register, and nothing else. */
export interface PreparedStores {
  /** A dump of an embedded database. */
  pgliteDump: string;
  /** A server, and the database of it that others are made after. */
  postgres: { adminUrl: string; template: string };
}

/** Vitest's setup of the store tests: builds each engine's empty ledger once, and takes everything away at the end. */
export default async function prepareStores({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-stores-'));
  const cluster = startPostgresCluster();
  const clear = () => {
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const pgliteDump = join(folder, 'pglite.tar');
    await dumpPglite(pgliteDump);
    const adminUrl = cluster.urlOf('postgres');
    const template = await createDatabase(adminUrl);
    const store = await openLedger({ databaseUrl: cluster.urlOf(template) });
    await store.close();
    provide('testStores', { pgliteDump, postgres: { adminUrl, template } });
    return clear;
  } catch (fault) {
    clear();
    throw fault;
  }
}

async function dumpPglite(file: string): Promise<void> {
  const store = await openPglite({});
  await loadRegister(store.db);
  const dump = await store.pglite.dumpDataDir('none');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  await store.close();
}
