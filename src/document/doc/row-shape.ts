import type { TableCell } from '../document-text.ts';

/** Where the cells of a row stand, and which of them only go on with others. */
export interface RowShape {
  /** Of each cell its left edge, then the right one of the last; in twentieths of a point. */
  edges: number[];
  cells: { continuesLeft: boolean; continuesAbove: boolean }[];
}

/** A row as it is read, before it is known how far its cells reach. */
export interface DocRow {
  words: string[];
  shape: RowShape | undefined;
}

const CELL_BYTES = 20;
const HORIZONTAL = 0x03;
const MERGED = 1;
const VERTICAL = 5;
/** Edges nearer to each other than this are one: 1.5 mm. */
const SAME_EDGE = 85;

/** Reads the shape of a row (MS-DOC 2.9.316). */
export function readRowShape(value: DataView): RowShape {
  const count = value.getUint8(0);
  const cellsAt = 1 + 2 * (count + 1);
  return {
    edges: Array.from({ length: count + 1 }, (_, index) => value.getInt16(1 + 2 * index, true)),
    cells: Array.from({ length: count }, (_, index) => {
      const at = cellsAt + CELL_BYTES * index;
      const flags = at + 2 <= value.byteLength ? value.getUint16(at, true) : 0;
      return {
        continuesLeft: (flags & HORIZONTAL) === MERGED,
        continuesAbove: ((flags >> VERTICAL) & HORIZONTAL) === MERGED,
      };
    }),
  };
}

/** A cell in its place of the grid. */
interface GridCell {
  text: string;
  column: number;
  columnSpan: number;
  continuesAbove: boolean;
}

/** The rows of a table on one grid; cells that a merged cell covers come as empty ones. */
export function layOutRows(rows: readonly DocRow[]): TableCell[][] {
  const edges = gridOf(rows);
  const placed = rows.map((row) => placeCells(row, edges));
  return placed.map((cells, index) => {
    const last = cells.at(-1);
    const width = last ? last.column + last.columnSpan : 0;
    const printed: TableCell[] = Array.from({ length: width }, () => ({ text: '' }));
    for (const { text, column, columnSpan, continuesAbove } of cells) {
      if (continuesAbove) continue;
      let rowSpan = 1;
      while (goesOn(placed[index + rowSpan], column)) rowSpan += 1;
      printed[column] = {
        text,
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
    }
    return printed;
  });
}

function goesOn(row: readonly GridCell[] | undefined, column: number): boolean {
  return row?.some((cell) => cell.column === column && cell.continuesAbove) ?? false;
}

/** The places at which cells of a table begin or end, from left to right. */
function gridOf(rows: readonly DocRow[]): number[] {
  const edges = rows.flatMap(({ shape }) => shape?.edges ?? []).toSorted((one, other) => one - other);
  return edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > SAME_EDGE);
}

function placeCells({ words, shape }: DocRow, grid: readonly number[]): GridCell[] {
  const columnOf = (edge: number) => grid.findLastIndex((each) => each <= edge);
  const cells: GridCell[] = [];
  let next = 0;
  for (const [index, text] of words.entries()) {
    const { continuesLeft = false, continuesAbove = false } = shape?.cells[index] ?? {};
    const column = Math.max(next, columnOf(shape?.edges[index] ?? 0));
    const columnSpan = Math.max(1, columnOf(shape?.edges[index + 1] ?? 0) - column);
    const before = cells.at(-1);
    next = column + columnSpan;
    if (continuesLeft && before) {
      before.columnSpan = next - before.column;
      before.text = [before.text, text].filter((each) => each !== '').join('\n');
    } else cells.push({ text, column, columnSpan, continuesAbove });
  }
  return cells;
}
