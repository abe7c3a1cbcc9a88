import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Reserve } from './reserve.ts';

/** Who holds a folder. The start mark tells a process from a later one that was given the same number. */
interface Holder {
  pid: number;
  startMark: string | null;
}

/** Another living process works on the folder; nothing was touched. */
export class DataFolderInUse extends Error {
  readonly dataFolder: string;
  readonly pid: number;

  constructor(dataFolder: string, pid: number) {
    super(
      `The data folder ${dataFolder} is in use by process ${pid}. Two programs on one folder would lose data: ` +
        `stop that process, or choose another folder with TAIZHANG_DATA.`,
    );
    this.name = 'DataFolderInUse';
    this.dataFolder = dataFolder;
    this.pid = pid;
  }
}

/**
 * Takes the folder for this process, creating it where it is missing, and returns what gives it back. A lock left by
 * a process that no longer runs is taken over. Processes are told apart on one machine only: a folder on a network
 * drive or shared between containers is not protected.
 * @throws DataFolderInUse where a living process, this one included, holds the folder.
 */
export function lockDataFolder(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true });
  const lockFile = join(dataFolder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, startMark: findStartMark(process.pid) });
  const reserve = new Reserve(dataFolder);

  while (!reserve.spare(() => createOnce(lockFile, mine))) {
    const found = readIfThere(lockFile);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder && isAlive(holder)) throw new DataFolderInUse(dataFolder, holder.pid);
    removeStale(lockFile, found);
  }
  return () => {
    if (readIfThere(lockFile) === mine) rmSync(lockFile);
  };
}

/** Writes the file whole and only if it is not there: a reader never sees a lock without its holder. */
function createOnce(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, content);
    linkSync(draft, file);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renaming decides who removes a stale lock; one that another process took meanwhile is put back. */
function removeStale(lockFile: string, stale: string): void {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, aside);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
  const moved = readIfThere(aside);
  if (moved !== undefined && moved !== stale) createOnce(lockFile, moved);
  rmSync(aside);
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startMark' in value)) return;
    const { pid, startMark } = value;
    if (typeof pid !== 'number' || (typeof startMark !== 'string' && startMark !== null)) return;
    return { pid, startMark };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, startMark }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    // EPERM: it runs, under another user.
    if (codeOf(fault) !== 'EPERM') return false;
  }
  return startMark === null || startMark === findStartMark(pid);
}

/** When the process started, in clock ticks since boot; null where the system does not tell (not Linux). */
function findStartMark(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The second field, the program's name in brackets, may hold spaces; the start is the 22nd field.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    const code = codeOf(fault);
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw fault;
  }
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined;
}
