export type MarkKind = 'paragraph' | 'row' | 'cell' | 'page' | 'footnote';

/**
 * What a place of a text is in its file. A row of a table is one line of the text, its cells parted by tabs, a break inside
 * a cell is U+2028; cells that a merged cell covers are empty.
 */
export interface Mark {
  kind: MarkKind;
  /** Offsets in UTF-16 units, end exclusive. */
  span: [start: number, end: number];
  /** Of a cell: its column, from 0. */
  column?: number;
  /** Of a merged cell: how many columns and rows it takes, where more than one. */
  columnSpan?: number;
  rowSpan?: number;
}
