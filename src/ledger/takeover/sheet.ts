/** A cell with words in it. Rows and columns count from 1, as the office's program shows them. */
export interface SheetCell {
  row: number;
  column: number;
  /** How many rows and columns it covers; more than one where it is merged. */
  rowSpan: number;
  columnSpan: number;
  /** As the program shows it, without white space around it; dates as 2021-06-30. */
  text: string;
}

/** One sheet of a workbook: its cells with words, by row and column. */
export interface Sheet {
  name: string;
  cells: SheetCell[];
}

/** A sheet in which cells are found by their place. */
export interface Grid {
  rowCount: number;
  columnCount: number;
  /** The cell that stands at a place or covers it. */
  at(row: number, column: number): SheetCell | undefined;
  /** The cells that begin in a row, from left to right. */
  beginningIn(row: number): readonly SheetCell[];
}

/** Lays a sheet out; its bounds are those of the cells with words. */
export function layOutSheet({ cells }: Sheet): Grid {
  const rowCount = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columnCount = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const places = new Map<number, SheetCell>();
  const rows = new Map<number, SheetCell[]>();
  const key = (row: number, column: number) => row * (columnCount + 1) + column;
  for (const cell of cells) {
    const beginning = rows.get(cell.row);
    if (beginning) beginning.push(cell);
    else rows.set(cell.row, [cell]);
    const lastRow = Math.min(rowCount, cell.row + cell.rowSpan - 1);
    const lastColumn = Math.min(columnCount, cell.column + cell.columnSpan - 1);
    for (let row = cell.row; row <= lastRow; row += 1) {
      for (let column = cell.column; column <= lastColumn; column += 1) {
        if (!places.has(key(row, column))) places.set(key(row, column), cell);
      }
    }
  }
  return {
    rowCount,
    columnCount,
    at: (row, column) => (column < 1 || column > columnCount ? undefined : places.get(key(row, column))),
    beginningIn: (row) => rows.get(row) ?? [],
  };
}

/** The name that the office's program gives a column: `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}
