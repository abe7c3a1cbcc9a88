import { isBroken, type PrintedCell, type PrintedTable } from './table.ts';

type PrintedRow = readonly PrintedCell[];

/** Points by which the columns of a table may differ from page to page. */
const SAME_COLUMN = 6;
/** The rows of a head that is printed again on each page. */
const MOST_HEAD_ROWS = 3;
// 「3」「12．」「（四）」
const SERIAL = /^[（(]?(?:\d+|[一二三四五六七八九十]+)[）).．、]?$/;
const FINAL_MARK = /[。；;！？]$/;
const WHITE_SPACE = /\s/g;

/** Whether two parts of tables have the same columns. */
export function hasSameColumns(one: PrintedTable, other: PrintedTable): boolean {
  const [from = 0] = one.xs;
  const [otherFrom = 0] = other.xs;
  return (
    one.xs.length === other.xs.length &&
    one.xs.every((x, index) => Math.abs(x - from - ((other.xs[index] ?? 0) - otherFrom)) < SAME_COLUMN)
  );
}

/**
 * The rows that the next page adds to a table's: a head printed again is left out, and the end of a row that the page's edge
 * has cut is put into that row, the last of `rows`, whose cells grow.
 */
export function takeFurtherRows(
  rows: readonly PrintedCell[][],
  next: readonly PrintedCell[][],
): PrintedCell[][] {
  let head = 0;
  while (head < MOST_HEAD_ROWS && head < next.length && isSameRow(rows[head], next[head])) head += 1;
  const further = next.slice(head);
  const [first] = further;
  const last = rows.at(-1);
  if (!first || !last || !isRest(rows.slice(head), last, first)) return further;
  for (const [column, cell] of last.entries()) cell.lines.push(...(first[column]?.lines ?? []));
  return further.slice(1);
}

function isSameRow(one: PrintedRow | undefined, other: PrintedRow | undefined): boolean {
  const words = wordsOf(one);
  return words.trim() !== '' && words === wordsOf(other);
}

function wordsOf(row: PrintedRow = []): string {
  return row.map((cell) => textOf(cell)).join('\t');
}

function textOf({ lines }: PrintedCell): string {
  return lines.map(({ text }) => text.replace(WHITE_SPACE, '')).join('');
}

/** Whether a row is the rest of the one cut by the edge of the page: it lacks a number that all others have, or goes on amid a sentence. */
function isRest(rows: readonly PrintedRow[], last: PrintedRow, first: PrintedRow): boolean {
  const filled = first.flatMap((cell, column) => (cell.lines.length > 0 ? [column] : []));
  const lacksNumber = first.some(
    (cell, column) =>
      cell.lines.length === 0 &&
      rows.length > 1 &&
      rows.every((row) => row[column] !== undefined && SERIAL.test(textOf(row[column]))),
  );
  if (lacksNumber || filled.length === 0) return true;
  const goesOn = (column: number) => {
    const above = last[column]?.lines.at(-1);
    const line = first[column]?.lines[0];
    return above !== undefined && line !== undefined && isBroken(above, line, last[column]?.room ?? 0);
  };
  const isAmid = (column: number) => !FINAL_MARK.test(last[column]?.lines.at(-1)?.text ?? '');
  return filled.every(goesOn) && filled.some(isAmid);
}
