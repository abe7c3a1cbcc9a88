import { leave, openPglite, type Store } from '#store/open-store.ts';
import type { ReadOptions } from './read-file.ts';
import { restoreInto } from './restore-into.ts';

/**
 * A backup as a store in memory, to look into: nothing of it stays. For a ledger of the size that the embedded store is for.
 * @throws BackupRefused as `restoreInto`.
 */
export async function openBackup(file: string, options: ReadOptions = {}): Promise<Store> {
  const store = await openPglite({}, leave);
  try {
    const { migrated } = await restoreInto(store.db, file, options);
    return { ...store, migrated };
  } catch (fault) {
    await store.close();
    throw fault;
  }
}
