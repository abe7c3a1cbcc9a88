import { type ColumnMeaning, taskMeanings } from '../values/column-meanings.ts';
import { findHead, type HeadRows, headingsOf } from './find-head.ts';
import { type ColumnReading, guessColumns } from './guess-columns.ts';
import type { Grid } from './sheet.ts';

/** How one sheet is read: which rows head it and what each of its columns holds. */
export interface SheetMapping {
  /** False where the sheet is left aside. */
  taken: boolean;
  /** Null where no head was found and none was pointed out. */
  head: HeadRows | null;
  /** One for each column, from the first. */
  columns: ColumnReading[];
}

const ofTask: ReadonlySet<ColumnMeaning> = new Set(taskMeanings);

/** Whether a column of that meaning says what the task is, rather than something about it. */
export function saysTask(meaning: ColumnMeaning): boolean {
  return ofTask.has(meaning);
}

/**
 * How a sheet is read before anybody has looked at it. `remembered` gives what each column of the same headings was
 * taken for the last time, if they ever were. A sheet without a head or without tasks is left aside.
 */
export function guessMapping(
  grid: Grid,
  remembered: (headings: readonly string[]) => readonly ColumnMeaning[] | undefined,
): SheetMapping {
  const head = findHead(grid);
  if (!head) return { taken: false, head: null, columns: [] };
  const columns = mapColumns(grid, head, remembered);
  return { taken: columns.some(({ meaning }) => meaning === 'clause'), head, columns };
}

/** What each column beneath a head holds: as the last time, or guessed. */
export function mapColumns(
  grid: Grid,
  head: HeadRows,
  remembered: (headings: readonly string[]) => readonly ColumnMeaning[] | undefined,
): ColumnReading[] {
  const guesses = guessColumns(grid, head);
  const known = remembered(headingsOf(grid, head));
  return guesses.map((guess, index) => {
    const meaning = known?.[index];
    return meaning ? { ...guess, meaning, strength: 'sure', basis: 'remembered' } : guess;
  });
}

/** What a person says of the columns; what they leave as it was keeps what it rests on. */
export function correctColumns(
  columns: readonly ColumnReading[],
  meanings: readonly ColumnMeaning[],
): ColumnReading[] {
  return columns.map((column, index) => {
    const meaning = meanings[index] ?? column.meaning;
    return meaning === column.meaning ? column : { ...column, meaning, strength: 'sure', basis: 'person' };
  });
}

/** The column that holds the clauses, from 1; undefined where none does. */
export function clauseColumnOf({ columns }: SheetMapping): number | undefined {
  const index = columns.findIndex(({ meaning }) => meaning === 'clause');
  return index === -1 ? undefined : index + 1;
}
