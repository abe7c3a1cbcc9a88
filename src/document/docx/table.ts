import type { TableCell } from '../document-text.ts';
import { childOf, childrenOf, type XmlNode } from '../xml.ts';

interface GridCell extends TableCell {
  /** True for a cell that only continues the one above. */
  continues: boolean;
}

const MOST_COLUMNS = 200;

/** The rows of a `w:tbl`; `readCell` gives a cell's words. Cells that a merged cell covers come as empty ones. */
export function readTable(table: XmlNode, readCell: (cell: XmlNode) => string): TableCell[][] {
  const rows = rowsOf(table).map((row) => readRow(row, readCell));
  return rows.map((cells, index) =>
    cells.map(({ text, columnSpan, continues }, column) => {
      if (continues) return { text: '' };
      let rowSpan = 1;
      while (rows[index + rowSpan]?.[column]?.continues) rowSpan += 1;
      return {
        text,
        ...(columnSpan === undefined ? {} : { columnSpan }),
        ...(rowSpan > 1 ? { rowSpan } : {}),
      };
    }),
  );
}

function rowsOf(table: XmlNode): XmlNode[] {
  return table.children.flatMap((child) => {
    if (child.name === 'tr') return childOf(childOf(child, 'trPr'), 'del') ? [] : [child];
    return child.name === 'sdt' || child.name === 'ins' ? rowsOf(childOf(child, 'sdtContent') ?? child) : [];
  });
}

function readRow(row: XmlNode, readCell: (cell: XmlNode) => string): GridCell[] {
  const before = Number(childOf(childOf(row, 'trPr'), 'gridBefore')?.attributes['val'] ?? 0);
  const cells: GridCell[] = Array.from({ length: Math.min(before, MOST_COLUMNS) }, () => ({
    text: '',
    continues: false,
  }));
  for (const cell of cellsOf(row)) {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const continues = merge !== undefined && merge.attributes['val'] !== 'restart';
    const columnSpan = Math.min(
      Number(childOf(properties, 'gridSpan')?.attributes['val'] ?? 1),
      MOST_COLUMNS,
    );
    const text = continues ? '' : readCell(cell);
    cells.push({ text, continues, ...(columnSpan > 1 ? { columnSpan } : {}) });
    for (let covered = 1; covered < columnSpan; covered += 1) cells.push({ text: '', continues: false });
  }
  return cells;
}

function cellsOf(row: XmlNode): XmlNode[] {
  return [
    ...childrenOf(row, 'tc'),
    ...childrenOf(row, 'sdt').flatMap((sdt) => childrenOf(childOf(sdt, 'sdtContent'), 'tc')),
  ];
}
