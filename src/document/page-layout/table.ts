import type { TableCell } from '../document-text.ts';
import type { Grid } from './grid.ts';
import { joinLines, linesOf } from './lines.ts';
import type { Run } from './page.ts';

/** A line of a cell that ends this near to the cell's edge, in heights of the type, was broken by the edge. */
const FULL_LINE = 1.6;

/** Whether a run stands within a table. */
export function standsIn({ xs, ys }: Grid, { x, y, width, size }: Run): boolean {
  const middle = x + width / 2;
  const height = y - size / 3;
  return (
    middle > (xs[0] ?? 0) && middle < (xs.at(-1) ?? 0) && height > (ys[0] ?? 0) && height < (ys.at(-1) ?? 0)
  );
}

/** The rows of a table with the words in them; cells that a merged cell covers come as empty ones. */
export function readGrid(grid: Grid, runs: readonly Run[]): TableCell[][] {
  const { xs, ys } = grid;
  const owners = mergeCells(grid);
  const words = new Map<string, Run[]>();
  for (const run of runs) {
    const column = intervalOf(xs, run.x + run.width / 2);
    const row = intervalOf(ys, run.y - run.size / 3);
    const owner = owners[row]?.[column];
    if (!owner) continue;
    const key = `${owner.row}/${owner.column}`;
    words.set(key, [...(words.get(key) ?? []), run]);
  }
  return owners.map((cells, row) =>
    cells.map((owner, column): TableCell => {
      if (owner.row !== row || owner.column !== column) return { text: '' };
      const right = xs[column + owner.columnSpan] ?? 0;
      return {
        text: cellText(words.get(`${row}/${column}`) ?? [], right),
        ...(owner.columnSpan > 1 ? { columnSpan: owner.columnSpan } : {}),
        ...(owner.rowSpan > 1 ? { rowSpan: owner.rowSpan } : {}),
      };
    }),
  );
}

interface Owner {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** For each place of the grid the cell that covers it: as wide and high as no line is drawn through it. */
function mergeCells({ xs, ys, hasLineAbove, hasLineLeft }: Grid): Owner[][] {
  const rowCount = ys.length - 1;
  const columnCount = xs.length - 1;
  const owners: (Owner | undefined)[][] = Array.from({ length: rowCount }, () => new Array(columnCount));
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      if (owners[row]?.[column]) continue;
      let columnSpan = 1;
      while (column + columnSpan < columnCount && !hasLineLeft(row, column + columnSpan)) columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rowCount && !hasLineAbove(row + rowSpan, column)) rowSpan += 1;
      const owner: Owner = { row, column, rowSpan, columnSpan };
      for (let y = row; y < row + rowSpan; y += 1)
        for (let x = column; x < column + columnSpan; x += 1) {
          const cells = owners[y];
          if (cells) cells[x] ??= owner;
        }
    }
  }
  return owners.map((cells, row) =>
    Array.from(cells, (owner, column) => owner ?? { row, column, rowSpan: 1, columnSpan: 1 }),
  );
}

/** The interval between two places that holds a value; -1 outside. */
function intervalOf(places: readonly number[], value: number): number {
  return places.findIndex((place, index) => place <= value && value < (places[index + 1] ?? place));
}

/** The lines of a cell; those broken by its right edge are joined. */
function cellText(runs: readonly Run[], right: number): string {
  let text = '';
  let full = false;
  for (const line of linesOf(runs)) {
    text = text === '' ? line.text : full ? joinLines(text, line.text) : `${text}\n${line.text}`;
    full = right - line.right < FULL_LINE * line.size;
  }
  return text;
}
