import { BackupRefused } from '#backup/backup-refused.ts';
import { type ReadOptions, readBackupFile } from '#backup/read-file.ts';
import { type Restored, refuseNewer, restoreInto } from '#backup/restore-into.ts';
import { storePlace } from '#server/start-server.ts';
import { holdsStore, openFreshFolder } from '#store/fresh-folder.ts';
import { openUnmigrated, type StorePlace } from '#store/open-store.ts';
import { workOnBackup } from '../backup-work.ts';
import type { Command } from '../command.ts';
import { sayUnreadable } from '../read-file.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { sayContents } from '../say-backup-contents.ts';
import { loadSettings } from '../settings.ts';

/** Fills an empty store with what a backup holds. */
export const restore: Command = {
  synopsis: 'FILE [--passphrase-file FILE]',
  summary: { zh: '从备份恢复到空库', en: 'restore a backup into an empty store' },
  help: {
    zh: '恢复到 DATABASE_URL 所指的空数据库；未设时为 TAIZHANG_DATA 目录（默认 ./data），其中不得已有数据。\n两种库的备份可以互相恢复。先整份校验，再一次写入：要么全部恢复，要么什么都不留。\n旧版本的备份恢复后升级到本版本；新版本的备份不接受。恢复后所有人重新登录。\n\n  --passphrase-file FILE  备份加密时所用口令的文件（- 为标准输入）',
    en: 'The store is the empty database of DATABASE_URL, else the folder TAIZHANG_DATA (./data), which must have none yet.\nA backup of either kind of store restores into the other. The file is checked first, then written at once: all or nothing.\nOne of an older version is brought up to this version, one of a newer is refused. Everybody signs in anew afterwards.\n\n  --passphrase-file FILE  the file with the passphrase that the backup is encrypted with (- is standard input)',
  },
  options: { 'passphrase-file': { type: 'string' } },
  operands: 1,
  async run(given, terminal) {
    const [file = ''] = given.operands;
    const passphrase = await readPassphrase(given);
    const place = storePlace(loadSettings());
    return await workOnBackup(file, terminal, async ({ told, signal }) => {
      if ('dataFolder' in place && holdsStore(place.dataFolder)) {
        throw new BackupRefused({ code: 'store_not_blank' });
      }
      await check(file, { passphrase, told, signal });
      const restored = await restoreTo(place, file, { passphrase, told, signal });
      await terminal.write(sayContents(restored, terminal.language));
      const migrated = { zh: '升级', en: 'migrated' }[terminal.language];
      await terminal.write(restored.migrated.map((name) => `${migrated}\t${name}\n`).join(''));
    });
  },
};

/** Reads the whole file before anything is done with it. */
async function check(file: string, options: ReadOptions): Promise<void> {
  const reader = { head: async (head: Restored['head']) => refuseNewer(head) };
  try {
    await readBackupFile(file, options, reader);
  } catch (fault) {
    if (isOfFile(fault)) throw sayUnreadable(file, fault);
    throw fault;
  }
}

async function restoreTo(place: StorePlace, file: string, options: ReadOptions): Promise<Restored> {
  if ('dataFolder' in place) {
    const fresh = await openFreshFolder(place.dataFolder);
    try {
      const restored = await restoreInto(fresh.db, file, options);
      await fresh.keep();
      return restored;
    } catch (fault) {
      await fresh.discard();
      throw fault;
    }
  }
  const store = await openUnmigrated(place);
  try {
    return await restoreInto(store.db, file, options);
  } finally {
    await store.close();
  }
}

/** That the file is not there, or not to be read: `open ENOENT`, `read EISDIR`. */
function isOfFile(fault: unknown): boolean {
  return fault instanceof Error && 'syscall' in fault && ['open', 'read'].includes(String(fault.syscall));
}
