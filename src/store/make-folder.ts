import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Has `make` fill a folder that is not there yet. As long as that has not come to its end a mark stands beside it, and what a
 * process that was killed, or found no room, left half made is taken away by the next one. A folder without the mark is let be.
 */
export async function makeFolder<Made>(folder: string, make: () => Promise<Made>): Promise<Made> {
  const mark = `${folder}.unfinished`;
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  else if (!existsSync(folder)) writeFileSync(mark, '');
  const made = await make();
  if (existsSync(mark)) {
    rmSync(mark);
    // Should the power fail later, the mark must not be found again beside a ledger.
    syncFolder(dirname(folder));
  }
  return made;
}

function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
