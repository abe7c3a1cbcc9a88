import type { TableCell } from '../document-text.ts';
import { childOf, type XmlNode } from '../xml.ts';

/** A cell in its place of the grid; the columns that a wide cell takes follow it as covered ones. */
interface GridCell {
  text: string;
  columnSpan: number;
  /** Covered from the left. */
  covered: boolean;
  /** Covered from above. */
  continues: boolean;
}

const MOST_COLUMNS = 200;
/** What rows and cells may be wrapped in: forms, insertions, markup of other programs. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

/** The cells of a `w:tbl` by rows, without those that a tracked change took away. */
export function cellsOf(table: XmlNode): XmlNode[][] {
  return rowsOf(table).map((row) =>
    unwrap(row, 'tc').filter((cell) => childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined),
  );
}

/** The rows of a `w:tbl`; `readCell` gives a cell's words. Cells that a merged cell covers come as empty ones. */
export function readTable(table: XmlNode, readCell: (cell: XmlNode) => string): TableCell[][] {
  const before = rowsOf(table).map(columnsBefore);
  let above: readonly GridCell[] = [];
  const rows = cellsOf(table).map((cells, index) => {
    above = readRow(cells, before[index] ?? 0, above, readCell);
    return above;
  });
  return rows.map((cells, row) =>
    cells.map(({ text, columnSpan, covered, continues }, column): TableCell => {
      if (covered || continues) return { text: '' };
      let rowSpan = 1;
      while (rows[row + rowSpan]?.[column]?.continues) rowSpan += 1;
      return { text, ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
    }),
  );
}

function rowsOf(table: XmlNode): XmlNode[] {
  return unwrap(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined);
}

function unwrap(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrap(child, name) : [];
  });
}

/** The columns that a row leaves free at its left. */
function columnsBefore(row: XmlNode): number {
  return countOf(childOf(childOf(row, 'trPr'), 'gridBefore'), 0);
}

function readRow(
  cells: readonly XmlNode[],
  before: number,
  above: readonly GridCell[],
  readCell: (cell: XmlNode) => string,
): GridCell[] {
  const empty = { text: '', columnSpan: 1, covered: true, continues: false };
  const row: GridCell[] = Array.from({ length: before }, () => empty);
  for (const cell of cells) {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const owner = above[row.length];
    const continues =
      merge !== undefined && merge.attributes['val'] !== 'restart' && owner !== undefined && !owner.covered;
    const columnSpan = Math.max(1, countOf(childOf(properties, 'gridSpan'), 1));
    row.push({ text: continues ? '' : readCell(cell), columnSpan, covered: false, continues });
    for (let more = 1; more < columnSpan; more += 1) row.push(empty);
  }
  return row;
}

function countOf(node: XmlNode | undefined, otherwise: number): number {
  const count = Number(node?.attributes['val'] ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_COLUMNS) : otherwise;
}
