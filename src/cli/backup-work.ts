import { BackupRefused } from '#backup/backup-refused.ts';
import type { Told } from '#backup/record-schemas.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { watchForInterruption } from './interruption.ts';
import { aboutTheStore, backupExitCodes, sayBackupProblem } from './say-backup-problem.ts';
import { tellTables } from './tell-tables.ts';
import type { Terminal } from './terminal.ts';

export interface BackupWork {
  told: Told | undefined;
  /** Aborted by the first Ctrl-C. */
  signal: AbortSignal;
}

/**
 * Does work on a backup file, tells how far it is, and ends it at once where somebody asks to stop. What is wrong with the file or
 * the store becomes a complaint and an exit code; a work that was broken off has left nothing.
 */
export async function workOnBackup(
  file: string,
  terminal: Terminal,
  work: (work: BackupWork) => Promise<void>,
): Promise<ExitCode> {
  const stopping = new AbortController();
  const interruption = watchForInterruption(() => stopping.abort());
  const tables = tellTables(terminal);
  try {
    await work({ told: tables.told, signal: stopping.signal });
    return exitCodes.done;
  } catch (fault) {
    tables.end();
    if (interruption.asked) {
      terminal.complain({ zh: '已中断，没有留下任何内容', en: 'stopped; nothing is left of it' });
      return exitCodes.refused;
    }
    if (!(fault instanceof BackupRefused)) throw fault;
    const { problem } = fault;
    const { zh, en } = sayBackupProblem(problem);
    const isFile = !aboutTheStore.includes(problem.code);
    terminal.complain(isFile ? { zh: `${file}：${zh}`, en: `${file}: ${en}` } : { zh, en });
    return backupExitCodes[problem.code];
  } finally {
    interruption.forget();
    tables.end();
  }
}
