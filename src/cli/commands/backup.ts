import { BackupRefused } from '#backup/backup-refused.ts';
import { askServer } from '#backup/local-socket.ts';
import type { Told } from '#backup/record-schemas.ts';
import { writeBackupFile } from '#backup/write-file.ts';
import { writeRecords } from '#backup/write-records.ts';
import { storePlace } from '#server/start-server.ts';
import { version } from '#server/version.ts';
import { DataFolderInUse } from '#store/data-folder-lock.ts';
import { holdsStore } from '#store/fresh-folder.ts';
import { openUnmigrated, type StorePlace } from '#store/open-store.ts';
import { workOnBackup } from '../backup-work.ts';
import { BadInput, type Command } from '../command.ts';
import { readNewPassphrase } from '../read-passphrase.ts';
import { sayContents } from '../say-backup-contents.ts';
import { loadSettings } from '../settings.ts';

/** Writes all that the store holds into one file, beside running servers. */
export const backup: Command = {
  synopsis: 'FILE [--passphrase-file FILE]',
  summary: { zh: '备份到一个文件', en: 'back the store up into one file' },
  help: {
    zh: '数据库取自 DATABASE_URL，未设时为 TAIZHANG_DATA 目录（默认 ./data）。服务运行时也可备份，内容为同一时刻的状态。\n登录会话不在备份中。写完后重新读出校验，无误才以 FILE 命名；已有的文件不会被覆盖。\n\n  --passphrase-file FILE  用文件中的口令加密（16 个字符以上；- 为标准输入）。口令丢失则备份无法恢复\n\n输出行数、校验值和最新封存根。恢复见 taizhang restore --help，做法见 docs/backup.md。',
    en: 'The store is DATABASE_URL, else the folder TAIZHANG_DATA (./data). Servers may run on; the backup is of one moment.\nWho is signed in is left out. The file is read again and checked, and only then named FILE; no file is written over.\n\n  --passphrase-file FILE  encrypt with the passphrase in that file (16 characters or more; - is standard input). Without it nobody restores the backup\n\nPrints rows, digest and the newest sealed root. See taizhang restore --help, and docs/backup.md for how to go about it.',
  },
  options: { 'passphrase-file': { type: 'string' } },
  operands: 1,
  async run(given, terminal) {
    const [file = ''] = given.operands;
    const passphrase = await readNewPassphrase(given);
    const place = storePlace(loadSettings());
    return await workOnBackup(file, terminal, async (work) => {
      const write = (records: AsyncIterable<string | Uint8Array>) =>
        writeBackupFile(file, records, { passphrase, ...work });
      const contents = await withRecords(place, work.told, write).catch((fault: unknown) => {
        throw sayUnwritable(file, fault) ?? fault;
      });
      await terminal.write(sayContents(contents, terminal.language));
    });
  },
};

/** Has the work done on what the store holds, as it is or as the server hands it out that holds its folder. */
async function withRecords<Result>(
  place: StorePlace,
  told: Told | undefined,
  work: (records: AsyncIterable<string | Uint8Array>) => Promise<Result>,
): Promise<Result> {
  if ('dataFolder' in place && !holdsStore(place.dataFolder)) throw new BackupRefused({ code: 'no_ledger' });
  try {
    const store = await openUnmigrated(place);
    try {
      return await work(writeRecords(store.db, { version, now: new Date(), told }));
    } finally {
      await store.close();
    }
  } catch (fault) {
    if (!(fault instanceof DataFolderInUse) || 'databaseUrl' in place) throw fault;
    const handedOut = await askServer(place.dataFolder);
    if (!handedOut) throw fault;
    try {
      return await work(handedOut.records);
    } finally {
      handedOut.hangUp();
    }
  }
}

function sayUnwritable(file: string, fault: unknown): BadInput | undefined {
  if (!(fault instanceof Error && 'code' in fault)) return undefined;
  // The database may be what is not there.
  if ('syscall' in fault && fault.syscall !== 'open') return undefined;
  const why = reasons[String(fault.code)];
  return why && new BadInput({ zh: `${file}：${why.zh}`, en: `${file}: ${why.en}` });
}

const reasons: Record<string, { zh: string; en: string }> = {
  ENOENT: { zh: '没有这个目录', en: 'there is no such folder' },
  ENOTDIR: { zh: '没有这个目录', en: 'there is no such folder' },
  EACCES: { zh: '没有写入的权限', en: 'you may not write there' },
  EROFS: { zh: '只读，不能写入', en: 'nothing can be written there' },
};
