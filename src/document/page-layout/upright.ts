import type { Glyph, Page, Rule } from './page.ts';

const QUARTER = Math.PI / 2;
/** Words that run further from level or upright than this, in radians, are a watermark. */
const SLANTED = 0.1;

/** A page of which the letters stand upright: those that do not, with the level ones' places. */
export interface UprightPage extends Page {
  /** Letters that run up or down beside the others. */
  sideways: Glyph[];
}

/** Turns a page so that most of its words run from left to right; slanted words become its furniture. */
export function turnUpright(page: Page): UprightPage {
  const level: Glyph[] = [];
  const furniture: Glyph[] = [...page.furniture];
  const byTurn: Glyph[][] = [[], [], [], []];
  for (const glyph of page.glyphs) {
    const quarters = Math.round(glyph.angle / QUARTER);
    const list = byTurn[((quarters % 4) + 4) % 4];
    if (list && Math.abs(glyph.angle - quarters * QUARTER) < SLANTED) list.push(glyph);
    else furniture.push(glyph);
  }
  const turn = byTurn.reduce(
    (most, list, index) => (list.length > (byTurn[most]?.length ?? 0) ? index : most),
    0,
  );
  const place = placeAfter(turn, page);
  const move = (glyph: Glyph): Glyph => {
    const [x, y] = place(glyph.x, glyph.y);
    return { ...glyph, x, y };
  };
  level.push(...(byTurn[turn] ?? []).map(move));
  return {
    ...(turn % 2 === 0
      ? { width: page.width, height: page.height }
      : { width: page.height, height: page.width }),
    glyphs: level,
    sideways: byTurn.flatMap((list, index) => (index === turn ? [] : list.map(move))),
    rules: page.rules.map((rule) => turnRule(rule, place)),
    furniture,
  };
}

type Place = (x: number, y: number) => readonly [number, number];

/** Where a place comes to lie when words that run so many quarter turns clockwise are made level. */
function placeAfter(turn: number, { width, height }: Page): Place {
  if (turn === 1) return (x, y) => [y, width - x];
  if (turn === 2) return (x, y) => [width - x, height - y];
  if (turn === 3) return (x, y) => [height - y, x];
  return (x, y) => [x, y];
}

function turnRule({ x1, y1, x2, y2 }: Rule, place: Place): Rule {
  const [fromX, fromY] = place(x1, y1);
  const [toX, toY] = place(x2, y2);
  return {
    x1: Math.min(fromX, toX),
    x2: Math.max(fromX, toX),
    y1: Math.min(fromY, toY),
    y2: Math.max(fromY, toY),
  };
}
