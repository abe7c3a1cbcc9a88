import type { Told } from '#backup/record-schemas.ts';
import { openProgress, type Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Shows which table a backup is at, where somebody watches; a job of every night says nothing. */
export function tellTables(terminal: Terminal): { told: Told | undefined; end(): void } {
  if (!terminal.showStatus) return { told: undefined, end: () => {} };
  let progress: Progress | undefined;
  return {
    told: (table, { number, of }) => {
      progress ??= openProgress(of, terminal);
      progress.begin(table, number);
    },
    end: () => progress?.end(),
  };
}
