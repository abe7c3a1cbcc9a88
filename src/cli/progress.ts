import { fit } from './columns.ts';
import type { Terminal } from './terminal.ts';

/** Shows on standard error how far a batch has come. */
export interface Progress {
  /** `file` is begun, as the one with that number from 1. */
  begin(file: string, number: number): void;
  /** Takes the bar away. */
  end(): void;
}

const BAR_WIDTH = 24;
const NAME_WIDTH = 32;

/** A bar in one place on a terminal, a plain line for each file where nobody watches. */
export function openProgress(total: number, terminal: Terminal): Progress {
  const { showStatus } = terminal;
  const count = (number: number) => `${String(number).padStart(String(total).length)}/${total}`;
  if (!showStatus) {
    return { begin: (file, number) => terminal.note(`${count(number)}  ${file}`), end: () => {} };
  }
  return {
    begin: (file, number) => {
      const full = Math.round((BAR_WIDTH * (number - 1)) / total);
      const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
      showStatus(`${bar} ${count(number)}  ${fit(file, NAME_WIDTH).trimEnd()}`);
    },
    end: () => showStatus(''),
  };
}
