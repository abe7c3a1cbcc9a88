import type { Sheet } from '#ledger/takeover/sheet.ts';

/** A cell as it is kept: row, column, words, and the rows and columns it covers where it is merged. */
type PackedCell = [row: number, column: number, text: string, rowSpan?: number, columnSpan?: number];
type PackedSheet = [name: string, cells: PackedCell[]];

/** The cells of a workbook as JSON, without the names of their parts: ten thousand rows are kept in a few megabytes. */
export function packSheets(sheets: readonly Sheet[]): string {
  const packed = sheets.map(
    ({ name, cells }): PackedSheet => [
      name,
      cells.map(
        ({ row, column, text, rowSpan, columnSpan }): PackedCell =>
          rowSpan === 1 && columnSpan === 1 ? [row, column, text] : [row, column, text, rowSpan, columnSpan],
      ),
    ],
  );
  return JSON.stringify(packed);
}

/** The cells that `packSheets` packed. */
export function unpackSheets(packed: string): Sheet[] {
  const sheets: PackedSheet[] = JSON.parse(packed);
  return sheets.map(([name, cells]) => ({
    name,
    cells: cells.map(([row, column, text, rowSpan = 1, columnSpan = 1]) => ({
      row,
      column,
      text,
      rowSpan,
      columnSpan,
    })),
  }));
}
