import { headingSeparator, readHeading, taskRankOf } from './read-heading.ts';
import type { Grid, SheetCell } from './sheet.ts';

/** The rows that head a table, first and last. */
export interface HeadRows {
  from: number;
  to: number;
}

/** How far down a head is looked for: above it stand a title, the unit, a date. */
const DEEPEST_HEAD = 30;
const MOST_HEAD_ROWS = 3;
const LONGEST_HEADING = 24;
/** Words of a sentence or a figure: 「截至6月25日。」 heads nothing. */
const NO_HEADING = /[。；;！]|\d{4}|^\d/;

/**
 * The rows that head the table of a sheet: those that name most of an Excel ledger's usual columns, with the rows of a
 * head in two or three storeys. Undefined where none names a task and two columns more.
 */
export function findHead(grid: Grid): HeadRows | undefined {
  let best: { row: number; known: number } | undefined;
  for (let row = 1; row <= Math.min(grid.rowCount, DEEPEST_HEAD); row += 1) {
    const cells = grid.beginningIn(row);
    const known = cells.filter(isKnown).length;
    if (known >= 3 && known * 2 >= cells.length && known > (best?.known ?? 0)) best = { row, known };
  }
  if (!best) return undefined;
  const from = firstStorey(grid, best.row);
  const to = lastStorey(grid, best.row, from);
  return headingsOf(grid, { from, to }).some((heading) => taskRankOf(heading) >= 0)
    ? { from, to }
    : undefined;
}

/** The heading of each column, the words of several rows joined: 责任单位·牵头. Empty where a column has none. */
export function headingsOf(grid: Grid, { from, to }: HeadRows): string[] {
  return Array.from({ length: grid.columnCount }, (_, index) => {
    const storeys = new Set<SheetCell>();
    for (let row = from; row <= to; row += 1) {
      const cell = grid.at(row, index + 1);
      if (cell && cell.row >= from) storeys.add(cell);
    }
    return [...storeys].map(({ text }) => text.replace(/\s+/g, '')).join(headingSeparator);
  });
}

function isKnown({ text }: SheetCell): boolean {
  return isShort(text) && (readHeading(text) !== undefined || taskRankOf(text) >= 0);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING && !NO_HEADING.test(text);
}

/** A row of groups above the fullest row: several cells, one of them over several columns. */
function firstStorey(grid: Grid, row: number): number {
  const above = grid.beginningIn(row - 1);
  const groups = above.length > 1 && above.every(({ text }) => isShort(text));
  return groups && above.some(({ columnSpan }) => columnSpan > 1) ? row - 1 : row;
}

/** Down to where the merged cells of the head reach, or through a row that only names parts of the groups above it. */
function lastStorey(grid: Grid, row: number, from: number): number {
  let to = row;
  for (let storey = from; storey <= row; storey += 1) {
    for (const cell of grid.beginningIn(storey)) to = Math.max(to, cell.row + cell.rowSpan - 1);
  }
  const below = grid.beginningIn(to + 1);
  const gaps =
    below.some(isKnown) && below.every((cell) => isShort(cell.text) && standsUnderGroup(grid, row, cell));
  return Math.min(gaps ? to + 1 : to, from + MOST_HEAD_ROWS - 1);
}

/** Whether nothing, or a group of columns, stands above the cell: without merges a group's name is in its first column only. */
function standsUnderGroup(grid: Grid, row: number, { column }: SheetCell): boolean {
  return grid.at(row, column) === undefined || grid.at(row, column + 1) === undefined;
}
