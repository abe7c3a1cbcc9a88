import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockDataFolder } from './data-folder-lock.ts';
import { type Db, leave, openPglite } from './open-store.ts';

/** An embedded database in the making: the folder has none until it is kept. */
export interface FreshStore {
  /** Blank: it has no table yet. */
  db: Db;
  /** Closes it and gives it the place of the folder's store, in one step. */
  keep(): Promise<void>;
  /** Takes it away; the folder is as it was. */
  discard(): Promise<void>;
}

/** Whether the folder has an embedded store. */
export function holdsStore(dataFolder: string): boolean {
  return existsSync(storeFolder(dataFolder));
}

/**
 * A blank database beside the place of the folder's store. What a process that died had begun is taken away first.
 * @throws DataFolderInUse where another process holds the folder; a folder that has a store must not come here.
 */
export async function openFreshFolder(dataFolder: string): Promise<FreshStore> {
  const unlock = lockDataFolder(resolve(dataFolder));
  const making = resolve(dataFolder, 'pglite.restoring');
  const clear = () => rmSync(making, { recursive: true, force: true });
  try {
    if (holdsStore(dataFolder)) throw new Error(`The folder ${dataFolder} has a store already.`);
    clear();
    const { db, close } = await openPglite({ dataDir: making }, leave);
    return {
      db,
      keep: async () => {
        await close();
        renameSync(making, storeFolder(dataFolder));
        unlock();
      },
      discard: async () => {
        await close();
        clear();
        unlock();
      },
    };
  } catch (fault) {
    unlock();
    throw fault;
  }
}

function storeFolder(dataFolder: string): string {
  return join(resolve(dataFolder), 'pglite');
}
