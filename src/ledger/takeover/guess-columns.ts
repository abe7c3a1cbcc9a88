import type { ColumnMeaning, GuessBasis, GuessStrength } from '../values/column-meanings.ts';
import type { HeadRows } from './find-head.ts';
import { headingsOf } from './find-head.ts';
import { readDate } from './read-date.ts';
import { type HeadingReading, readHeading, taskRankOf } from './read-heading.ts';
import { readStatus } from './read-status.ts';
import { isTelephone } from './read-telephone.ts';
import type { Grid, SheetCell } from './sheet.ts';

/** What a column is taken for, and how far that can be relied on. */
export interface ColumnReading {
  heading: string;
  meaning: ColumnMeaning;
  strength: GuessStrength;
  basis: GuessBasis;
}

/** Values that are looked at beneath a heading. */
const MOST_VALUES = 200;
/** From this share of its values on a column is of a kind, below the other it is not. */
const OF_A_KIND = 0.6;
const NOT_OF_A_KIND = 0.3;
/** Any year does: whether a cell names a day is asked, not which. */
const SOME_YEAR = 2000;

type ValueKind = 'telephone' | 'status' | 'date' | 'percentage';
const isOfKind: Record<ValueKind, (cell: SheetCell) => boolean> = {
  telephone: ({ text }) => isTelephone(text),
  status: ({ text }) => readStatus(text) !== null,
  date: ({ text }) => 'on' in readDate(text, SOME_YEAR),
  percentage: ({ text }) => /^\d{1,3}(?:\.\d+)?[%％]$|^0?\.\d+$/.test(text),
};
/** What the values of a column must look like; the others hold any words. */
const kindOf: Partial<Record<ColumnMeaning, ValueKind>> = {
  telephone: 'telephone',
  status: 'status',
  percentage: 'percentage',
  completed_on: 'date',
  updated_on: 'date',
};

/** Guesses what each column holds, from the words of its heading and the values beneath it. */
export function guessColumns(grid: Grid, head: HeadRows): ColumnReading[] {
  const columns = headingsOf(grid, head).map((heading, index) => ({
    heading,
    words: readHeading(heading),
    values: valuesUnder(grid, head, index + 1),
  }));
  const hasDeadline = columns.some(({ words }) => words?.meaning === 'deadline' && words.or === null);
  const guesses = columns.map(({ heading, words, values }) => ({
    heading,
    ...(words ? fromHeading(words, values, hasDeadline) : fromValues(values)),
  }));
  return chooseClause(
    guesses,
    columns.map(({ values }) => averageLength(values)),
  );
}

/** The first cells that begin beneath the head in a column. */
export function valuesUnder(grid: Grid, head: HeadRows, column: number): SheetCell[] {
  const values: SheetCell[] = [];
  for (let row = head.to + 1; row <= grid.rowCount && values.length < MOST_VALUES; row += 1) {
    const cell = grid.at(row, column);
    if (cell?.row === row && cell.column === column && cell.columnSpan === 1) values.push(cell);
  }
  return values;
}

type Guess = Omit<ColumnReading, 'heading'>;

function fromHeading(words: HeadingReading, values: readonly SheetCell[], hasDeadline: boolean): Guess {
  const meaning = words.or && prefersOther(words.or, values, hasDeadline) ? words.or : words.meaning;
  const kind = kindOf[meaning];
  const share = kind && values.length > 0 ? shareOf(kind, values) : undefined;
  if (share !== undefined && share < NOT_OF_A_KIND) return { meaning, strength: 'unsure', basis: 'heading' };
  const sure = share === undefined ? words.whole && words.or === null : share >= OF_A_KIND;
  return { meaning, strength: sure ? 'sure' : 'likely', basis: 'heading' };
}

/** Of two things that a heading may say, whether the second is meant. */
function prefersOther(other: ColumnMeaning, values: readonly SheetCell[], hasDeadline: boolean): boolean {
  if (other === 'completed_on') return hasDeadline;
  const kind = kindOf[other];
  return kind !== undefined && values.length > 0 && shareOf(kind, values) >= OF_A_KIND;
}

function fromValues(values: readonly SheetCell[]): Guess {
  const unknown: Guess = { meaning: 'other', strength: 'unsure', basis: 'nothing' };
  if (values.length < 2) return unknown;
  for (const meaning of ['telephone', 'status', 'percentage'] as const) {
    if (shareOf(meaning, values) >= OF_A_KIND) return { meaning, strength: 'likely', basis: 'values' };
  }
  return unknown;
}

function shareOf(kind: ValueKind, values: readonly SheetCell[]): number {
  return values.filter(isOfKind[kind]).length / values.length;
}

function averageLength(values: readonly SheetCell[]): number {
  return values.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, values.length);
}

/**
 * The column closest to the task holds the clauses, those before it that are broader hold categories. Where no heading
 * names a task, the column of the longest words does.
 */
function chooseClause(guesses: ColumnReading[], lengths: readonly number[]): ColumnReading[] {
  const ranks = guesses.map(({ heading, basis }) => (basis === 'nothing' ? taskRankOf(heading) : -1));
  const best = Math.max(-1, ...ranks);
  if (best < 0) {
    const free = lengths.map((length, index) => (guesses[index]?.basis === 'nothing' ? length : 0));
    const longest = free.indexOf(Math.max(...free));
    return guesses.map((guess, index) =>
      index === longest && free[index] ? { ...guess, meaning: 'clause', basis: 'values' } : guess,
    );
  }
  const clause = ranks.lastIndexOf(best);
  return guesses.map((guess, index) => {
    if (index === clause) {
      return { ...guess, meaning: 'clause', strength: best >= 2 ? 'sure' : 'likely', basis: 'heading' };
    }
    if (index > clause || (ranks[index] ?? -1) < 0) return guess;
    return { ...guess, meaning: 'category', strength: 'likely', basis: 'heading' };
  });
}
