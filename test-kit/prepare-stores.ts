import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadRegister, openLedger } from '#acts/open-ledger.ts';
import { openPglite, openStore } from '#store/open-store.ts';
import { type PostgresCluster, startPostgresCluster } from './postgres-cluster.ts';
import { createDatabase } from './postgres-databases.ts';
import { readSample } from './read-sample.ts';
import { registerText } from './register-text.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testStores: PreparedStores;
  }
}

/** What test stores are made of. */
export interface PreparedStores {
  /** An embedded database with the schema and the register, and nothing else: the folder that it is in, and a dump of it. */
  pglite: { folder: string; dump: string };
  /** A server, and the databases of it that others are made after: `template` as the dump; in the other, `sample` is registered. */
  postgres: { adminUrl: string; template: string; sample: { template: string; directiveId: string } };
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
    const pglite = { folder: join(folder, 'pglite'), dump: join(folder, 'pglite.tar') };
    await makePglite(pglite);
    const adminUrl = cluster.urlOf('postgres');
    const template = await createDatabase(adminUrl);
    await (await openLedger({ databaseUrl: cluster.urlOf(template) })).close();
    const sample = await registerSample(cluster, template);
    provide('testStores', { pglite, postgres: { adminUrl, template, sample } });
    return clear;
  } catch (fault) {
    clear();
    throw fault;
  }
}

/** A database after `template` in which the sample directive is registered. */
async function registerSample({ urlOf }: PostgresCluster, template: string) {
  const name = await createDatabase(urlOf('postgres'), template);
  const store = await openStore({ databaseUrl: urlOf(name) });
  const directiveId = await registerText(store.db, readSample('guofa-2021-6'));
  await store.close();
  return { template: name, directiveId };
}

async function makePglite({ folder, dump }: PreparedStores['pglite']): Promise<void> {
  const store = await openPglite({ dataDir: folder });
  await loadRegister(store.db);
  const file = await store.pglite.dumpDataDir('none');
  await writeFile(dump, Buffer.from(await file.arrayBuffer()));
  await store.close();
}
