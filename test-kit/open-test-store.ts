import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { leave, openPglite, openStore, openUnmigrated, type Store } from '#store/open-store.ts';
import { createDatabase, databaseUrl, dropDatabase } from './postgres-databases.ts';

/** Every implementation of the store: a suite over these holds both to one promise. */
export const engines = ['pglite', 'postgres'] as const satisfies readonly Store['engine'][];

/**
 * For suites of what an act does and refuses, whose statements both engines are sent alike: what is kept and read back is held to
 * one promise by the suites of the store and of the acts that write every kind of value. `TAIZHANG_ENGINES=all` runs these on both too.
 */
export const actEngines: readonly Store['engine'][] =
  process.env['TAIZHANG_ENGINES'] === 'all' ? engines : ['postgres'];

/**
 * A ledger of its own with the register and nothing else in it; `close` takes it away. Only in tests of the project
 * `store`. An embedded one takes hundreds of megabytes: close it before opening the next.
 */
export async function openTestStore(engine: Store['engine']): Promise<Store> {
  const { pglite, postgres } = inject('testStores');
  if (engine === 'pglite') return await openPglite({ loadDataDir: new Blob([await readFile(pglite.dump)]) });

  return await openCopy(postgres.template);
}

/** A ledger of its own on a server in which the sample directive is registered too; as `openTestStore` else. */
export async function openSampleStore(): Promise<Store & { directiveId: string }> {
  const { template, directiveId } = inject('testStores').postgres.sample;
  return { ...(await openCopy(template)), directiveId };
}

/** Lays an embedded ledger with the register and nothing else into a data folder, for programs that open it themselves. */
export function layTestStore(dataFolder: string): void {
  cpSync(inject('testStores').pglite.folder, join(dataFolder, 'pglite'), { recursive: true });
}

/** The address of a ledger on a server, with the register and nothing else in it, for programs that open it themselves. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return await copyDatabase(inject('testStores').postgres.template);
}

async function openCopy(template: string): Promise<Store> {
  const { url, drop } = await copyDatabase(template);
  const store = await openStore({ databaseUrl: url });
  const close = async () => {
    await store.close();
    await drop();
  };
  return { ...store, close };
}

async function copyDatabase(template: string) {
  const { adminUrl } = inject('testStores').postgres;
  const name = await createDatabase(adminUrl, template);
  return { url: databaseUrl(adminUrl, name), drop: () => dropDatabase(adminUrl, name) };
}

/** A database without a table; `close` takes it away. */
export async function openBlankStore(engine: Store['engine']): Promise<Store> {
  if (engine === 'pglite') return await openPglite({}, leave);
  const { adminUrl } = inject('testStores').postgres;
  const name = await createDatabase(adminUrl);
  const store = await openUnmigrated({ databaseUrl: databaseUrl(adminUrl, name) });
  const close = async () => {
    await store.close();
    await dropDatabase(adminUrl, name);
  };
  return { ...store, close };
}
