import type { Rule } from './page.ts';

/** A ruled table: where its rows and columns are parted, and which of the lines between them are drawn. */
export interface Grid {
  /** The x of each vertical line from left to right, the y of each horizontal one from the top down. */
  xs: number[];
  ys: number[];
  /** Whether the line above row `row` is drawn across column `column`. */
  hasLineAbove: (row: number, column: number) => boolean;
  /** Whether the line left of column `column` is drawn down row `row`. */
  hasLineLeft: (row: number, column: number) => boolean;
}

/** Lines that end this near to each other meet. */
const NEAR = 3;
const MOST_RULES = 4000;

/** The tables that a page's lines draw; a line alone or a box around everything is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  return groupTouching(rules.map(upright))
    .map(gridOf)
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 3);
}

/** The same line from left to right or from the top down. */
function upright({ x1, y1, x2, y2 }: Rule): Rule {
  return { x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1: Math.min(y1, y2), y2: Math.max(y1, y2) };
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
    one.x1 <= other.x2 + NEAR &&
    other.x1 <= one.x2 + NEAR &&
    one.y1 <= other.y2 + NEAR &&
    other.y1 <= one.y2 + NEAR
  );
}

function gridOf(rules: readonly Rule[]): Grid {
  const vertical = rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 < y2 - y1);
  const horizontal = rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 >= y2 - y1);
  const xs = cluster(vertical.map(({ x1 }) => x1));
  const ys = cluster(horizontal.map(({ y1 }) => y1));
  const middle = (places: readonly number[], index: number) =>
    ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
  return {
    xs,
    ys,
    hasLineAbove: (row, column) => {
      const x = middle(xs, column);
      return horizontal.some(
        ({ x1, x2, y1 }) => Math.abs(y1 - (ys[row] ?? 0)) <= NEAR && x1 - NEAR <= x && x <= x2 + NEAR,
      );
    },
    hasLineLeft: (row, column) => {
      const y = middle(ys, row);
      return vertical.some(
        ({ x1, y1, y2 }) => Math.abs(x1 - (xs[column] ?? 0)) <= NEAR && y1 - NEAR <= y && y <= y2 + NEAR,
      );
    },
  };
}

/** Places that are the same line drawn twice become one. */
function cluster(places: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) distinct.push(place);
  }
  return distinct;
}
