import type { TableCell } from '../document-text.ts';
import type { Grid } from './grid.ts';
import { linesOf, type TextLine } from './lines.ts';
import type { Glyph } from './page.ts';
import { beginsAnew } from './paragraphs.ts';
import { joinLines } from './white-space.ts';

/** A cell as printed, or a place that another cell covers. */
export interface PrintedCell {
  lines: TextLine[];
  columnSpan: number;
  rowSpan: number;
  /** The room between its borders and their padding, in points. */
  room: number;
}

/** A table or the part of it that one page holds. */
export interface PrintedTable {
  xs: readonly number[];
  top: number;
  bottom: number;
  rows: PrintedCell[][];
}

/** In heights of the type: the padding of cells whose lines do not tell it, the indent of a paragraph within a cell. */
const MOST_PADDING = 0.8;
const INDENT = 1.2;
const OFF_CENTRE = 0.8;
/** Room by which a part may seem to fit at the end of a line and not do so. */
const FIT = 0.1;

/** Whether a letter stands within a table. */
export function standsIn({ xs, ys }: Grid, glyph: Glyph): boolean {
  const [x, y] = middleOf(glyph);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** The table with the letters that stand in it. */
export function readGrid(grid: Grid, glyphs: readonly Glyph[]): PrintedTable {
  const { xs, ys } = grid;
  const owners = mergeCells(grid);
  const inside = new Map<Owner, Glyph[]>();
  for (const glyph of glyphs) {
    const [x, y] = middleOf(glyph);
    const owner = owners[intervalOf(ys, y)]?.[intervalOf(xs, x)];
    if (!owner) continue;
    const own = inside.get(owner);
    if (own) own.push(glyph);
    else inside.set(owner, [glyph]);
  }
  const lines = new Map([...inside].map(([owner, own]) => [owner, linesOf(own)]));
  const paddings = xs.slice(1).map((_, column) => paddingOf(column, xs, lines));
  const rows = owners.map((cells, row) =>
    cells.map((owner, column): PrintedCell => {
      if (owner.row !== row || owner.column !== column)
        return { lines: [], columnSpan: 1, rowSpan: 1, room: 0 };
      const width = (xs[column + owner.columnSpan] ?? 0) - (xs[column] ?? 0);
      const { columnSpan, rowSpan } = owner;
      return {
        lines: lines.get(owner) ?? [],
        columnSpan,
        rowSpan,
        room: width - 2 * (paddings[column] ?? 0),
      };
    }),
  );
  return { xs, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows };
}

/** The words of a cell: its lines, those broken by its edge mended. */
export function toTableCell({ lines, columnSpan, rowSpan, room }: PrintedCell): TableCell {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  let text = '';
  let before: TextLine | undefined;
  for (const line of lines) {
    const goesOn =
      before && isBroken(before, line, room) && !isIndented(line, left, room) && !beginsAnew(text, line.text);
    text = before === undefined ? line.text : goesOn ? joinLines(text, line.text) : `${text}\n${line.text}`;
    before = line;
  }
  return { text, ...(columnSpan > 1 ? { columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

/** Whether the first part of a line had no room in the one above. */
export function isBroken(before: TextLine, line: TextLine, room: number): boolean {
  return before.right - before.left + line.firstWidth > room - FIT * line.size;
}

function isIndented(line: TextLine, left: number, room: number): boolean {
  const indent = line.left - left;
  const behind = room - (line.right - line.left) - indent;
  return indent > INDENT * line.size && Math.abs(indent - behind) > OFF_CENTRE * line.size;
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
  const owners: Owner[][] = Array.from({ length: rowCount }, () => []);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      if (owners[row]?.[column]) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columnCount &&
        !owners[row]?.[column + columnSpan] &&
        !hasLineLeft(row, column + columnSpan)
      )
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rowCount && !hasLineAbove(row + rowSpan, column)) rowSpan += 1;
      const owner: Owner = { row, column, rowSpan, columnSpan };
      for (const cells of owners.slice(row, row + rowSpan))
        for (let covered = column; covered < column + columnSpan; covered += 1) cells[covered] ??= owner;
    }
  }
  return owners;
}

/** How far the words of a column stay from its borders. */
function paddingOf(
  column: number,
  xs: readonly number[],
  lines: ReadonlyMap<Owner, readonly TextLine[]>,
): number {
  let padding = Number.POSITIVE_INFINITY;
  for (const [owner, printed] of lines) {
    if (owner.column !== column || owner.columnSpan > 1) continue;
    for (const { left, right, size } of printed) {
      const beside = Math.min(left - (xs[column] ?? 0), (xs[column + 1] ?? 0) - right);
      padding = Math.min(padding, Math.max(0, Math.min(beside, MOST_PADDING * size)));
    }
  }
  return Number.isFinite(padding) ? padding : 0;
}

function middleOf({ x, y, width, size }: Glyph): readonly [number, number] {
  return [x + width / 2, y - size / 3];
}

/** The interval between two places that holds a value; -1 outside. */
function intervalOf(places: readonly number[], value: number): number {
  return places.findIndex((place, index) => place <= value && value < (places[index + 1] ?? place));
}
