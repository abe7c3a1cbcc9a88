import type { BackupProblem } from '#backup/backup-refused.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Words } from './words.ts';

/** How a command ends whose backup or store is not fit for it. */
export const backupExitCodes: Record<BackupProblem['code'], ExitCode> = {
  not_a_backup: exitCodes.badInput,
  newer_format: exitCodes.refused,
  newer_version: exitCodes.refused,
  passphrase_needed: exitCodes.badInput,
  not_encrypted: exitCodes.badInput,
  wrong_passphrase: exitCodes.badInput,
  damaged: exitCodes.badInput,
  cut_off: exitCodes.badInput,
  contradicts_itself: exitCodes.badInput,
  restored_differs: exitCodes.fault,
  file_exists: exitCodes.refused,
  store_not_blank: exitCodes.refused,
  no_ledger: exitCodes.refused,
  server_failed: exitCodes.fault,
};

/** What is wrong with a backup or a store, what is kept, and what to do. */
export function sayBackupProblem(problem: BackupProblem): Words {
  switch (problem.code) {
    case 'not_a_backup':
      return { zh: '不是本程序的备份文件', en: 'this is not a backup of this program' };
    case 'newer_format':
      return {
        zh: `备份格式（${problem.format}）本版本不认识：请用写出它的版本或更新的版本`,
        en: `this version does not know its form (${problem.format}): use the version that wrote it, or a newer one`,
      };
    case 'newer_version':
      return {
        zh: `备份由更新的版本 ${problem.version} 写出（本版本没有 ${problem.migrations.join('、')}）：请用该版本或更新的版本恢复`,
        en: `it was written by the newer version ${problem.version} (this one has no ${problem.migrations.join(', ')}): restore it with that version or a newer one`,
      };
    case 'store_not_blank':
      return {
        zh: '目标库不是空的，未作任何改动：请用 TAIZHANG_DATA 另指目录，或用 DATABASE_URL 另指新建的空数据库',
        en: 'the store is not empty, and nothing was changed in it: name another folder with TAIZHANG_DATA, or a database just created with DATABASE_URL',
      };
    case 'no_ledger':
      return {
        zh: '这里没有台账可备份：请检查 TAIZHANG_DATA 或 DATABASE_URL',
        en: 'there is no ledger here to back up: check TAIZHANG_DATA or DATABASE_URL',
      };
    case 'server_failed':
      return {
        zh: '正在运行的服务中断了备份，没有留下文件：原因见其日志，然后再试',
        en: 'the running server broke the backup off, and no file is left: its log says why; then try again',
      };
    default:
      return sayBytes(problem);
  }
}

/** What is wrong with what stands in the file. */
function sayBytes(problem: Exclude<BackupProblem, { code: SaidOfWhole }>): Words {
  switch (problem.code) {
    case 'file_exists':
      return {
        zh: '文件已经存在，未作改动：请另取名称',
        en: 'the file is there already and stays as it is: take another name',
      };
    case 'passphrase_needed':
      return {
        zh: '备份已加密：请用 --passphrase-file 给出口令文件',
        en: 'it is encrypted: name the file of its passphrase with --passphrase-file',
      };
    case 'not_encrypted':
      return {
        zh: '备份没有加密，却给出了口令：如果它本应加密，文件可能被人替换；如果本来就不加密，请去掉 --passphrase-file',
        en: 'it is not encrypted, and a passphrase was given: if it should be encrypted, somebody may have put another file in its place; if not, leave --passphrase-file out',
      };
    case 'wrong_passphrase':
      return { zh: '口令不对，文件本身无损', en: 'the passphrase is wrong; the file itself is sound so far' };
    case 'damaged':
      return {
        zh: `文件从第 ${problem.offset} 字节起有损坏：请改用另一份副本`,
        en: `it is damaged from byte ${problem.offset} on: use another copy`,
      };
    case 'cut_off':
      return {
        zh: `文件不完整，在第 ${problem.offset} 字节处中断：请重新复制或改用另一份副本`,
        en: `it is not whole and ends at byte ${problem.offset}; copy it again or use another copy`,
      };
    case 'contradicts_itself':
      return {
        zh: `${inTable(problem.table).zh}行数或校验值与内容不符：请改用另一份副本`,
        en: `the number or the digest of the rows${inTable(problem.table).en} does not agree with them: use another copy`,
      };
    case 'restored_differs':
      return {
        zh: `表 ${problem.table} 写入后读出的内容与备份不同，已全部撤回，没有留下任何内容：请检查磁盘和数据库`,
        en: `table ${problem.table} read back is not what the backup has; all was taken back and nothing is left: check the disk and the database`,
      };
  }
}

type SaidOfWhole =
  | 'not_a_backup'
  | 'newer_format'
  | 'newer_version'
  | 'store_not_blank'
  | 'no_ledger'
  | 'server_failed';

function inTable(table: string | null): Words {
  return table === null ? { zh: '', en: '' } : { zh: `表 ${table} 的`, en: ` of table ${table}` };
}

/** These are no fault of the file. */
export const aboutTheStore: readonly BackupProblem['code'][] = [
  'store_not_blank',
  'no_ledger',
  'server_failed',
  'restored_differs',
];
