import { styleText } from 'node:util';
import type { Language } from '#contract/values.ts';
import { terminalLanguage, type Words } from './words.ts';

/** Lines are no longer than this where nobody says how wide the terminal is, as in a file. */
const WIDTH_ELSEWHERE = 100;

/** Back to the first column, the line emptied (ECMA-48: CR, EL). */
const LINE_START = '\r\u001B[K';

/** Where a command speaks: results to standard output, all else to standard error. */
export interface Terminal {
  language: Language;
  /** Columns; a Chinese character takes two. */
  width: number;
  /** Writes to standard output, when that has room for it. */
  write(text: string | Uint8Array): Promise<void>;
  /** One line on standard error. */
  complain(words: Words): void;
  /** A line on standard error that is no complaint. */
  note(text: string): void;
  /** Shows the line in the place of the last one, an empty one takes it away; undefined where nobody watches. */
  showStatus: ((line: string) => void) | undefined;
  /** The text in that style where it goes to a terminal that shows styles and NO_COLOR is not set. */
  style(format: Parameters<typeof styleText>[0], text: string): string;
}

/** The terminal of this process. Whoever stops reading (`| head`) ends the program without a word. */
export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const language = terminalLanguage(env);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    language,
    width: stdout.columns ?? WIDTH_ELSEWHERE,
    write: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    complain: (words) => stderr.write(`taizhang: ${words[language]}\n`),
    note: (text) => stderr.write(`${text}\n`),
    showStatus: stderr.isTTY ? (line) => stderr.write(`${LINE_START}${line}`) : undefined,
    style: (format, text) => styleText(format, text, { stream: stdout }),
  };
}
