import type { TableCell } from '../document-text.ts';
import { mostSheetPlaces } from '../limits.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** One sheet as a grid: every row has the same number of cells; those that a merged cell covers are empty. */
export interface Sheet {
  name: string;
  rows: TableCell[][];
}

/** Rows and columns from 0, the last ones included. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a file says about a sheet, in the order in which it says it. */
export interface SheetContents {
  name: string;
  /** The words of the cells by row, then by column, from 0. */
  words: Map<number, string[]>;
  merged: CellRange[];
}

const EMPTY: TableCell = { text: '' };

/** A sheet without words yet. */
export function emptySheet(name: string): SheetContents {
  return { name, words: new Map(), merged: [] };
}

/** Puts words into a cell; white space alone is none. */
export function putWords({ words }: SheetContents, row: number, column: number, text: string): void {
  const printed = text.trim();
  if (printed === '') return;
  const cells = words.get(row);
  if (cells) cells[column] = printed;
  else {
    const begun: string[] = [];
    begun[column] = printed;
    words.set(row, begun);
  }
}

/**
 * Lays sheets out as far as their words reach, however far the files say they do; sheets without words are left out. Throws
 * `too_large` where they have more places than are read, `damaged_file` where merged cells overlap without end.
 */
export function layOutSheets(sheets: readonly SheetContents[]): Sheet[] {
  let places = 0;
  return sheets
    .filter(({ words }) => words.size > 0)
    .map((sheet) => {
      const rowCount = 1 + [...sheet.words.keys()].reduce((last, row) => Math.max(last, row), 0);
      const width = [...sheet.words.values()].reduce((most, cells) => Math.max(most, cells.length), 0);
      places += rowCount * width;
      if (places > mostSheetPlaces) throw new UnreadableDocument('too_large');
      const rows = Array.from({ length: rowCount }, (_, row) => {
        const cells = new Array<TableCell>(width).fill(EMPTY);
        sheet.words.get(row)?.forEach((text, column) => {
          cells[column] = { text };
        });
        return cells;
      });
      mergeCells(rows, sheet.merged, rowCount * width);
      return { name: sheet.name, rows };
    });
}

function mergeCells(rows: TableCell[][], merged: readonly CellRange[], places: number): void {
  const width = rows[0]?.length ?? 0;
  let covered = 0;
  for (const { top, left, bottom, right } of merged) {
    const columnSpan = Math.min(right + 1, width) - left;
    const rowSpan = Math.min(bottom + 1, rows.length) - top;
    const text = rows[top]?.[left]?.text;
    if (text === undefined || columnSpan * rowSpan <= 1) continue;
    covered += columnSpan * rowSpan;
    if (covered > places) throw new UnreadableDocument('damaged_file');
    for (const cells of rows.slice(top, top + rowSpan)) cells.fill(EMPTY, left, left + columnSpan);
    rows[top]?.splice(left, 1, {
      text,
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    });
  }
}
