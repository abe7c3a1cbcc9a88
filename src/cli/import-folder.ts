import { join } from 'node:path';
import { BadInput } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ImportChoices, type ImportedFile, importFile } from './import-file.ts';
import { importTable, sumOf } from './import-table.ts';
import { watchForInterruption } from './interruption.ts';
import { listFiles } from './list-files.ts';
import { openProgress } from './progress.ts';
import { isRefusal } from './say-problem.ts';
import type { Terminal } from './terminal.ts';
import { withLedger } from './with-ledger.ts';

/**
 * Registers the files of a folder one after the other, each whole or not at all, and ends with a table of what became of
 * them, also where a fault or Ctrl-C ends it before the last one.
 */
export async function importFolder(
  folder: string,
  choices: ImportChoices,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await listFiles(folder);
  if (files.length === 0) {
    throw new BadInput({ zh: `${folder}：目录里没有文件`, en: `${folder}: there is no file in this folder` });
  }
  const done: ImportedFile[] = [];
  const progress = openProgress(files.length, terminal);
  const interruption = watchForInterruption(() => terminal.note(stopping[terminal.language]));
  try {
    await withLedger(async (ledger) => {
      for (const [index, file] of files.entries()) {
        if (interruption.asked) break;
        progress.begin(file, index + 1);
        done.push(await importFile(ledger, { path: join(folder, file), file }, choices));
      }
    });
  } finally {
    interruption.forget();
    progress.end();
    const untouched = files.slice(done.length).map(untouchedFile);
    if (done.length > 0) await terminal.write(importTable([...done, ...untouched], terminal));
  }
  return exitCodeOf(done, interruption.asked);
}

function untouchedFile(file: string): ImportedFile {
  return { file, contents: undefined, result: { kind: 'untouched' } };
}

/** A file that was registered before is done: a folder can be imported again after it was stopped. */
function exitCodeOf(done: readonly ImportedFile[], stopped: boolean): ExitCode {
  const open = done.filter(({ result }) => sumOf(result) === 'refused');
  const isBad = ({ result }: ImportedFile) => result.kind === 'refused' && !isRefusal(result.problem.code);
  if (open.some(isBad)) return exitCodes.badInput;
  return open.length > 0 || stopped ? exitCodes.refused : exitCodes.done;
}

const stopping = {
  zh: '完成手头的文件后停止；再按一次 Ctrl-C 立即结束',
  en: 'stopping after the file at hand; Ctrl-C again ends at once',
};
