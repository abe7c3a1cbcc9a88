import { inspect } from 'node:util';
import { StartRefused } from '#server/start-refused.ts';
import { DataFolderInUse } from '#store/data-folder-lock.ts';
import { StoreNewer } from '#store/store-newer.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Words } from './words.ts';

/** What to say of something that was thrown: one line, what is in the way and what to do. */
export function sayFault(fault: unknown): { words: Words; exitCode: ExitCode } {
  if (fault instanceof DataFolderInUse) return { words: sayFolderInUse(fault), exitCode: exitCodes.refused };
  if (fault instanceof StoreNewer) return { words: sayStoreNewer(fault), exitCode: exitCodes.refused };
  if (fault instanceof StartRefused) return { words: fault.words, exitCode: exitCodes.badInput };
  const code = codeOf(fault);
  const message = messageOf(fault);
  if (code === 'EADDRINUSE') return { words: sayPortInUse(message), exitCode: exitCodes.refused };
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return { words: sayDatabaseOutOfReach(message), exitCode: exitCodes.fault };
  }
  return {
    words: {
      zh: `故障：${message}（设 TAIZHANG_DEBUG=1 可看详情）`,
      en: `fault: ${message} (TAIZHANG_DEBUG=1 shows more)`,
    },
    exitCode: exitCodes.fault,
  };
}

function sayFolderInUse({ dataFolder, pid }: DataFolderInUse): Words {
  return {
    zh: `数据目录 ${dataFolder} 正被进程 ${pid} 使用：请先停止它，或用 TAIZHANG_DATA 另指目录`,
    en: `the data folder ${dataFolder} is in use by process ${pid}: stop it, or name another with TAIZHANG_DATA`,
  };
}

function sayStoreNewer({ migrations }: StoreNewer): Words {
  const names = migrations.join(', ');
  return {
    zh: `数据库已由更新版本的台账升级（${names}），本版本不会改动它：请启动新版本，或从升级前的备份恢复`,
    en: `the store was brought up to a newer version (${names}) and is left as it is: start that version, or restore the backup from before it`,
  };
}

function sayPortInUse(message: string): Words {
  return {
    zh: `端口已被占用（${message}）：请停止占用它的程序，或用 PORT 另指端口`,
    en: `the port is in use (${message}): stop what uses it, or choose another with PORT`,
  };
}

function sayDatabaseOutOfReach(message: string): Words {
  return {
    zh: `连不上数据库（${message}）：请检查 DATABASE_URL 和数据库服务`,
    en: `the database is out of reach (${message}): check DATABASE_URL and the server`,
  };
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : undefined;
}

/** An attempt at several addresses fails with a list of faults and no sentence of its own. */
function messageOf(fault: unknown): string {
  if (fault instanceof AggregateError) return fault.errors.map(messageOf).join('; ');
  // The embedded database throws objects of its own.
  const message = fault instanceof Error ? fault.message : inspect(fault, { depth: 0 });
  return message.replaceAll(/\s+/g, ' ').trim();
}
