import { groupByBaseLine, type Stretch, stretchesOf } from './base-lines.ts';
import type { Glyph } from './page.ts';

/** Letters that are read one line after the other: a page, or one of two columns. */
export interface Block {
  side: 'whole' | 'left' | 'right';
  glyphs: Glyph[];
}

interface Row {
  glyphs: Glyph[];
  stretches: Stretch[];
}

/** In heights of the type: a gap so wide may part columns. */
const WIDE_GAP = 1.2;
/** The share of a page's width within which its columns are parted. */
const MIDDLE = [0.35, 0.65] as const;
/** Two columns have at least so many lines each, most of them as wide as the column. */
const FEWEST_LINES = 5;
const FULL_SHARE = 0.6;
const FULL_WIDTH = 0.8;
const GUTTER_STEP = 4;

/** The blocks of a page in the order of reading: where it has two columns, the left one stands before the right one. */
export function findBlocks(glyphs: readonly Glyph[], width: number): Block[] {
  const rows = groupByBaseLine(glyphs).map((line) => ({
    glyphs: line.glyphs,
    stretches: stretchesOf(line.glyphs, WIDE_GAP),
  }));
  const gutter = findGutter(rows, width);
  if (gutter === undefined) return [{ side: 'whole', glyphs: rows.flatMap((row) => row.glyphs) }];
  return bandsOf(rows, gutter).flatMap((band): Block[] => {
    const all = band.flatMap((row) => row.glyphs);
    if (!isParted(band, gutter)) return [{ side: 'whole', glyphs: all }];
    return [
      { side: 'left', glyphs: all.filter(({ x }) => x < gutter) },
      { side: 'right', glyphs: all.filter(({ x }) => x >= gutter) },
    ];
  });
}

/** The place near the middle that most gaps of the page's lines have in common, where it parts two columns. */
function findGutter(rows: readonly Row[], width: number): number | undefined {
  const votes = new Map<number, number>();
  for (const { stretches } of rows) {
    for (const [index, { left }] of stretches.entries()) {
      const before = stretches[index - 1];
      if (!before) continue;
      const from = Math.max(before.right, MIDDLE[0] * width);
      const to = Math.min(left, MIDDLE[1] * width);
      for (let at = Math.ceil(from / GUTTER_STEP); at <= to / GUTTER_STEP; at += 1)
        votes.set(at, (votes.get(at) ?? 0) + 1);
    }
  }
  const most = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0]);
  if (most[1] < FEWEST_LINES) return undefined;
  const alike = [...votes].filter(([, count]) => count === most[1]).map(([at]) => at);
  const gutter = ((Math.min(...alike) + Math.max(...alike)) / 2) * GUTTER_STEP;
  return bandsOf(rows, gutter).some((band) => isParted(band, gutter)) ? gutter : undefined;
}

/** The rows in runs that the gutter goes through and runs that stand across it. */
function bandsOf(rows: readonly Row[], gutter: number): Row[][] {
  const bands: Row[][] = [];
  let wasAcross: boolean | undefined;
  for (const row of rows) {
    const across = row.stretches.some(({ left, right }) => left < gutter && right > gutter);
    if (across === wasAcross) bands.at(-1)?.push(row);
    else bands.push([row]);
    wasAcross = across;
  }
  return bands;
}

/** Whether both sides of the gutter hold lines that are broken at the column's edge: the cells of a table are shorter. */
function isParted(band: readonly Row[], gutter: number): boolean {
  const all = band.flatMap((row) => row.stretches);
  const left = all.filter((stretch) => stretch.right <= gutter);
  const right = all.filter((stretch) => stretch.left >= gutter);
  return left.length + right.length === all.length && isColumn(left) && isColumn(right);
}

function isColumn(stretches: readonly Stretch[]): boolean {
  if (stretches.length < FEWEST_LINES) return false;
  const from = stretches.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const to = stretches.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY);
  const full = stretches.filter(({ left, right }) => right - left > FULL_WIDTH * (to - from));
  return full.length > FULL_SHARE * stretches.length;
}
