import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words.ts';

/** What was given on the command line, already held against what the command takes. */
export interface Given {
  operands: string[];
  /** Value of an option; `true` for one that takes none. */
  options: Record<string, string | boolean | undefined>;
}

export interface Command {
  /** One line: what it does. */
  summary: Words;
  /** What stands after `taizhang` and the name. */
  synopsis: string;
  /** The help below synopsis and summary. */
  help: Words;
  options: Record<string, { type: 'boolean' | 'string'; multiple?: false }>;
  /** How many operands it takes, exactly; `some` for one or more. */
  operands: number | 'some';
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

/** The command line or a file cannot be used as it is: says what is wrong. */
export class BadInput extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = 'BadInput';
    this.words = words;
  }
}
