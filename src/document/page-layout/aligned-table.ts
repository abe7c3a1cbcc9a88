import { type BaseLine, groupByBaseLine, type Stretch, stretchesOf } from './base-lines.ts';
import { linesOf, type TextLine } from './lines.ts';
import type { Glyph, Rule } from './page.ts';
import { isBroken, type PrintedCell, type PrintedTable } from './table.ts';

/** In heights of the type: how far the columns of a table without upright lines are apart at least. */
const COLUMN_GAP = 0.6;
/** So many columns that no line parts are a table where so many of its lines have words in as many. */
const FEWEST_COLUMNS = 3;
const FEWEST_LINES = 3;
/** The share of the page's width from which words are a line of text and no cell. */
const WIDE = 0.6;
/** In heights of the type: lines further apart are not of one table. */
const PARTED = 4;
/** Lines of one cell are no further apart than this multiple of the nearest ones. */
const SAME_CELL = 1.15;
const NEARER_SHARE = 0.1;
/** A line that fills this share of the columns, the first among them, begins a row. */
const FULL_ROW = 0.6;

interface Row extends BaseLine {
  stretches: Stretch[];
}

/** A column by where its words stand. */
interface Column {
  left: number;
  right: number;
}

interface Region {
  rows: readonly Row[];
  columns: Column[];
}

/**
 * The tables whose columns are told by white space alone, level lines parting their rows where there are any, and the letters
 * that stand in none.
 */
export function findAlignedTables(
  glyphs: readonly Glyph[],
  level: readonly Rule[],
  width: number,
): { tables: PrintedTable[]; rest: Glyph[] } {
  const rows = groupByBaseLine(glyphs).map((line) => ({
    ...line,
    stretches: stretchesOf(line.glyphs, COLUMN_GAP),
  }));
  const tables: PrintedTable[] = [];
  const inTables = new Set<Glyph>();
  for (const run of betweenText(rows, width)) {
    const region = findRegion(run);
    if (!region) continue;
    tables.push(readRegion(region, level));
    for (const row of region.rows) for (const glyph of row.glyphs) inTables.add(glyph);
  }
  return { tables, rest: glyphs.filter((glyph) => !inTables.has(glyph)) };
}

/** The runs of lines that stand between lines of text, or far from other lines. */
function betweenText(rows: readonly Row[], width: number): Row[][] {
  const runs: Row[][] = [[]];
  let y = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const isText = row.stretches.some(({ left, right }) => right - left > WIDE * width);
    if (isText || row.y - y > PARTED * row.size) runs.push([]);
    if (!isText) runs.at(-1)?.push(row);
    y = row.y;
  }
  return runs;
}

/** The lines of a run that have columns in common, from the first with several words on; a note below begins at the left. */
function findRegion(run: readonly Row[]): Region | undefined {
  if (run.filter(({ stretches }) => stretches.length >= FEWEST_COLUMNS).length < FEWEST_LINES)
    return undefined;
  const rows = run.slice(run.findIndex(({ stretches }) => stretches.length > 1));
  const first = columnsOf(rows.filter(({ stretches }) => stretches.length > 1))[0];
  const isNote = ({ stretches: [words, more] }: Row) =>
    more === undefined && words !== undefined && first !== undefined && words.left < first.right;
  const end = rows.findLastIndex((row) => !isNote(row)) + 1;
  const columns = withHeads(columnsOf(rows.slice(0, end)), rows);
  return columns.length < FEWEST_COLUMNS ? undefined : { rows: rows.slice(0, end), columns };
}

/** A head that is set beside the words of its column, not above them, is joined to the column. */
function withHeads(columns: readonly Column[], [first, ...others]: readonly Row[]): Column[] {
  const isIn = (row: Row | undefined, { left, right }: Column) =>
    row?.stretches.some((words) => words.left >= left && words.right <= right) ?? false;
  const joined: Column[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const isHead = isIn(first, column) && !others.some((row) => isIn(row, column));
    const headless = last && !isIn(first, last);
    if (last && headless && isHead) last.right = column.right;
    else joined.push({ ...column });
  }
  return joined;
}

/** Where the words of all lines stand. */
function columnsOf(rows: readonly Row[]): Column[] {
  const stretches = rows.flatMap((row) => row.stretches).toSorted((one, other) => one.left - other.left);
  const columns: Column[] = [];
  for (const { left, right, size } of stretches) {
    const last = columns.at(-1);
    if (last && left < last.right + size / 2) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function readRegion({ rows, columns }: Region, level: readonly Rule[]): PrintedTable {
  const glyphs = rows.flatMap((row) => row.glyphs);
  const byColumn = columns.map(({ left, right }) =>
    linesOf(glyphs.filter(({ x, width }) => x + width / 2 >= left && x + width / 2 <= right)),
  );
  const pitch = nearestPitch(byColumn);
  const beginsRow = (line: TextLine) =>
    rows.some(
      ({ y, stretches }) =>
        Math.abs(y - line.y) < line.size / 2 &&
        stretches.length >= FULL_ROW * columns.length &&
        (stretches[0]?.left ?? 0) < (columns[0]?.right ?? 0),
    );
  const isRuled = (above: TextLine, below: TextLine) => level.some(({ y1 }) => y1 > above.y && y1 < below.y);
  const cells = byColumn.flatMap((lines, column) => {
    const room = lines.reduce((widest, { left, right }) => Math.max(widest, right - left), 0);
    const goesOn = (above: TextLine, below: TextLine) =>
      below.y - above.y <= SAME_CELL * pitch &&
      isBroken(above, below, room) &&
      !isRuled(above, below) &&
      !(beginsRow(above) && beginsRow(below));
    return partLines(lines, goesOn).map((own) => ({ column, lines: own, room }));
  });
  return {
    xs: [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0],
    top: (rows[0]?.y ?? 0) - (rows[0]?.size ?? 0),
    bottom: rows.at(-1)?.y ?? 0,
    rows: intoRows(cells, columns.length),
  };
}

/** The usual distance of lines in one cell: no more than few neighbours in a column are nearer. */
function nearestPitch(columns: readonly (readonly TextLine[])[]): number {
  const gaps = columns
    .flatMap((lines) => lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y)))
    .toSorted((one, other) => one - other);
  return gaps[Math.floor(NEARER_SHARE * gaps.length)] ?? 0;
}

function partLines(
  lines: readonly TextLine[],
  goesOn: (above: TextLine, below: TextLine) => boolean,
): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && goesOn(above, line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

interface PlacedCell {
  column: number;
  lines: TextLine[];
  room: number;
}

/** Cells that stand beside each other are one row. */
function intoRows(cells: readonly PlacedCell[], columns: number): PrintedCell[][] {
  const rows: PrintedCell[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { column, lines, room } of cells.toSorted((one, other) => topOf(one) - topOf(other))) {
    if (topOf({ lines }) >= bottom) {
      rows.push(Array.from({ length: columns }, () => ({ lines: [], columnSpan: 1, rowSpan: 1, room: 0 })));
      bottom = Number.NEGATIVE_INFINITY;
    }
    const cell = rows.at(-1)?.[column];
    if (cell) Object.assign(cell, { lines: [...cell.lines, ...lines], room });
    bottom = Math.max(bottom, lines.at(-1)?.y ?? 0);
  }
  return rows;
}

function topOf({ lines: [first] }: Pick<PlacedCell, 'lines'>): number {
  return first ? first.y - first.size / 2 : 0;
}
