import type { Rule } from './page.ts';

/** A table by its lines: where its rows and columns are parted, and which of the lines between them are drawn. */
export interface Grid {
  /** The x of each border from left to right, the y of each from the top down. */
  xs: readonly number[];
  ys: readonly number[];
  /** Whether the line above row `row` is drawn across column `column`. */
  hasLineAbove: (row: number, column: number) => boolean;
  /** Whether the line left of column `column` is drawn down row `row`. */
  hasLineLeft: (row: number, column: number) => boolean;
}

/** Lines that end this near to each other, in points, meet. */
export const near = 3;
/** Upright lines that reach so far beyond the last level one, or the other way round, show that the table's edge is not drawn. */
const BEYOND = 9;
/** A page with more lines is a drawing. */
const MOST_LINES = 3000;
const MOST_CELLS = 20_000;

/**
 * The tables that a page's lines draw, and the level lines that belong to none. Lines drawn in pieces count as one; a table
 * without lines at its sides or its end reaches as far as those that cross it.
 */
export function findGrids(rules: readonly Rule[]): { grids: Grid[]; level: Rule[] } {
  const lines = [
    ...joinPieces(rules.filter(isLevel), level),
    ...joinPieces(rules.filter(isUpright), upright),
  ];
  if (lines.length > MOST_LINES) return { grids: [], level: [] };
  const groups = groupTouching(lines);
  return {
    grids: groups.map(gridOf).filter(isTable),
    level: groups
      .filter((group) => group.length === 1)
      .flat()
      .filter(isLevel),
  };
}

/** Whether lines part at least two columns, and no more places than a page has room for. */
function isTable({ xs, ys }: Grid): boolean {
  return xs.length >= 3 && ys.length >= 2 && xs.length * ys.length < MOST_CELLS;
}

function isLevel({ x1, x2, y1, y2 }: Rule): boolean {
  return Math.abs(x2 - x1) >= Math.abs(y2 - y1);
}

function isUpright(rule: Rule): boolean {
  return !isLevel(rule);
}

/** A line by where it lies across its direction and from where to where it runs along it. */
interface Stretch {
  at: number;
  from: number;
  to: number;
}

/** How a rule is told as a stretch, and the other way round. */
interface Direction {
  stretch: (rule: Rule) => Stretch;
  rule: (stretch: Stretch) => Rule;
}

const level: Direction = {
  stretch: ({ x1, x2, y1, y2 }) => ({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }),
  rule: ({ at, from, to }) => ({ x1: from, x2: to, y1: at, y2: at }),
};
const upright: Direction = {
  stretch: ({ x1, x2, y1, y2 }) => ({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }),
  rule: ({ at, from, to }) => ({ x1: at, x2: at, y1: from, y2: to }),
};

/** Lines that lie on each other or go on where another ends become one. */
function joinPieces(rules: readonly Rule[], { stretch, rule }: Direction): Rule[] {
  const joined: Stretch[] = [];
  let open: Stretch[] = [];
  for (const piece of rules
    .map(stretch)
    .toSorted((one, other) => one.at - other.at || one.from - other.from)) {
    open = open.filter(({ at }) => piece.at - at < 1);
    const same = open.findLast(({ from, to }) => piece.from <= to + near && from <= piece.to + near);
    if (same) {
      same.from = Math.min(same.from, piece.from);
      same.to = Math.max(same.to, piece.to);
    } else {
      const own = { ...piece };
      open.push(own);
      joined.push(own);
    }
  }
  return joined.map(rule);
}

function groupTouching(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      for (const other of left) {
        if (!touch(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touch(one: Rule, other: Rule): boolean {
  return (
    one.x1 <= other.x2 + near &&
    other.x1 <= one.x2 + near &&
    one.y1 <= other.y2 + near &&
    other.y1 <= one.y2 + near
  );
}

function gridOf(rules: readonly Rule[]): Grid {
  const across = rules.filter(isLevel);
  const down = rules.filter(isUpright);
  const xs = withEnds(
    cluster(down.map(({ x1 }) => x1)),
    across.flatMap(({ x1, x2 }) => [x1, x2]),
  );
  const ys = withEnds(
    cluster(across.map(({ y1 }) => y1)),
    down.flatMap(({ y1, y2 }) => [y1, y2]),
  );
  return {
    xs,
    ys,
    hasLineAbove: (row, column) => {
      const x = middle(xs, column);
      return across.some(
        ({ x1, x2, y1 }) => Math.abs(y1 - (ys[row] ?? 0)) <= near && x1 - near <= x && x <= x2 + near,
      );
    },
    hasLineLeft: (row, column) => {
      const y = middle(ys, row);
      return down.some(
        ({ x1, y1, y2 }) => Math.abs(x1 - (xs[column] ?? 0)) <= near && y1 - near <= y && y <= y2 + near,
      );
    },
  };
}

function middle(places: readonly number[], index: number): number {
  return ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
}

/** Places that are the same line drawn twice become one. */
function cluster(places: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > near) distinct.push(place);
  }
  return distinct;
}

/** Adds the edges that are not drawn but reached by lines that cross them. */
function withEnds(places: readonly number[], ends: readonly number[]): number[] {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  const least = ends.reduce((one, other) => Math.min(one, other), first);
  const greatest = ends.reduce((one, other) => Math.max(one, other), last);
  return [
    ...(first - least > BEYOND ? [least] : []),
    ...places,
    ...(greatest - last > BEYOND ? [greatest] : []),
  ];
}
