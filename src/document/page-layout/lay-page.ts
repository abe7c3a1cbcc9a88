import { findAlignedTables } from './aligned-table.ts';
import { type Block, findBlocks } from './columns.ts';
import { findGrids, type Grid } from './grid.ts';
import { linesOf, type TextLine } from './lines.ts';
import type { Glyph, Page } from './page.ts';
import { type PrintedTable, readGrid, standsIn } from './table.ts';
import { turnUpright } from './upright.ts';

/** A line with the side of the page that it stands on, where the page has two columns. */
export interface PlacedText {
  line: TextLine;
  side: Block['side'];
}

/** A line of text, or a whole table. */
export type Piece = PlacedText | { table: PrintedTable };

/** A page's lines and tables in the order of reading. */
export interface LaidPage {
  width: number;
  height: number;
  pieces: Piece[];
  /** The words of what belongs to no text: templates, watermarks, words that run up the margin. */
  furniture: string[];
}

/** The share of a page's width from which a table parts what stands above it from what stands below. */
const WIDE_TABLE = 0.55;
/** The share of a page's length by which a line may run over its edge. */
const OVERRUN = 0.25;

/** Finds lines, columns and tables among what a page prints. */
export function layPage(page: Page): LaidPage {
  const { width, height, glyphs, sideways, rules, furniture } = turnUpright(page);
  const isOnPage = ({ x, y }: Glyph) => isNear(x, width) && isNear(y, height);
  const { grids: all, level } = findGrids(rules);
  const grids = withoutInner(all);
  const inGrid = new Map<Grid | undefined, Glyph[]>();
  for (const glyph of [...glyphs, ...sideways].filter(isOnPage)) {
    const grid = grids.find((each) => standsIn(each, glyph));
    const own = inGrid.get(grid);
    if (own) own.push(glyph);
    else inGrid.set(grid, [glyph]);
  }
  const turned = new Set(sideways);
  const beside = inGrid.get(undefined) ?? [];
  const ruled = grids.map((grid) => readGrid(grid, inGrid.get(grid) ?? []));
  const aligned = findAlignedTables(
    beside.filter((glyph) => !turned.has(glyph)),
    level,
    width,
  );
  return {
    width,
    height,
    pieces: inOrder(aligned.rest, [...ruled, ...aligned.tables], width),
    furniture: linesOf([...furniture, ...beside.filter((glyph) => turned.has(glyph))]).map(
      (line) => line.text,
    ),
  };
}

/** Whether a place is on the page or not far beyond: words may run over its edge, words of other pages are cut off. */
function isNear(place: number, length: number): boolean {
  return place > -OVERRUN * length && place < (1 + OVERRUN) * length;
}

/** A table within a cell of another is part of that cell. */
function withoutInner(grids: readonly Grid[]): Grid[] {
  return grids.filter((grid) => !grids.some((other) => other !== grid && holds(other, grid)));
}

function holds(outer: Grid, inner: Grid): boolean {
  const within = (places: readonly number[], others: readonly number[]) =>
    (places[0] ?? 0) <= (others[0] ?? 0) && (places.at(-1) ?? 0) >= (others.at(-1) ?? 0);
  return within(outer.xs, inner.xs) && within(outer.ys, inner.ys);
}

/** Lines and tables from the top down; in two columns, the tables of one column stand among its lines. */
function inOrder(glyphs: readonly Glyph[], tables: readonly PrintedTable[], width: number): Piece[] {
  const ordered = tables.toSorted((one, other) => one.top - other.top);
  const isWide = ({ xs }: PrintedTable) => (xs.at(-1) ?? 0) - (xs[0] ?? 0) > WIDE_TABLE * width;
  const pieces: Piece[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const table of ordered.filter(isWide)) {
    pieces.push(...readSlab(top, table.top), { table });
    top = table.top;
  }
  pieces.push(...readSlab(top, Number.POSITIVE_INFINITY));
  return pieces;

  function readSlab(from: number, to: number): Piece[] {
    const blocks = findBlocks(
      glyphs.filter(({ y }) => y >= from && y < to),
      width,
    );
    const lines = blocks.flatMap(({ side, glyphs: own }) =>
      linesOf(own).map((line): Piece => ({ line, side })),
    );
    const narrow = ordered.filter((table) => !isWide(table) && table.top >= from && table.top < to);
    return narrow.reduce((all, table) => insertTable(all, table, width), lines);
  }
}

/** Puts a table before the first line that stands below its top on its side of the page. */
function insertTable(pieces: readonly Piece[], table: PrintedTable, width: number): Piece[] {
  const middle = ((table.xs[0] ?? 0) + (table.xs.at(-1) ?? 0)) / 2;
  const own = middle < width / 2 ? 'left' : 'right';
  const before = pieces.findIndex(
    (piece) => 'line' in piece && piece.line.y > table.top && (piece.side === 'whole' || piece.side === own),
  );
  return before === -1 ? [...pieces, { table }] : pieces.toSpliced(before, 0, { table });
}
