import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { leave, openPglite, openStore, openUnmigrated, type Store } from '#store/open-store.ts';
import { createDatabase, databaseUrl, dropDatabase } from './postgres-databases.ts';

/** Every implementation of the store: a suite over these holds both to one promise. */
export const engines = ['pglite', 'postgres'] as const satisfies readonly Store['engine'][];

/**
 * A ledger of its own with the register and nothing else in it; `close` takes it away. Only in tests of the project
 * `store`. An embedded one takes hundreds of megabytes: close it before opening the next.
 */
export async function openTestStore(engine: Store['engine']): Promise<Store> {
  const { pgliteDump, postgres } = inject('testStores');
  if (engine === 'pglite') return await openPglite({ loadDataDir: new Blob([await readFile(pgliteDump)]) });

  const name = await createDatabase(postgres.adminUrl, postgres.template);
  const store = await openStore({ databaseUrl: databaseUrl(postgres.adminUrl, name) });
  const close = async () => {
    await store.close();
    await dropDatabase(postgres.adminUrl, name);
  };
  return { ...store, close };
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
