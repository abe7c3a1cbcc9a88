import type { Point } from './matrix.ts';
import type { Rule } from './page.ts';

/** What is narrower than this, in points, is a line and no area. */
const THIN = 2.5;
/** Shorter lines are parts of pictures or letters. */
const SHORTEST = 6;

/** The level and upright lines that are seen of a path: the strokes along it, or the whole of an area as thin as a line. */
export function straightLines(corners: readonly Point[], { stroked }: { stroked: boolean }): Rule[] {
  if (corners.length < 2) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const box = { x1: least(xs), y1: least(ys), x2: greatest(xs), y2: greatest(ys) };
  if (box.x2 - box.x1 < THIN) return box.y2 - box.y1 < SHORTEST ? [] : [{ ...box, x2: box.x1 }];
  if (box.y2 - box.y1 < THIN) return box.x2 - box.x1 < SHORTEST ? [] : [{ ...box, y2: box.y1 }];
  if (!stroked) return [];
  return corners.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = corners[index] ?? [x2, y2];
    const straight = Math.abs(x1 - x2) < THIN || Math.abs(y1 - y2) < THIN;
    return straight && Math.abs(x1 - x2) + Math.abs(y1 - y2) >= SHORTEST ? [{ x1, y1, x2, y2 }] : [];
  });
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function greatest(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
