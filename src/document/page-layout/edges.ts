import type { TextLine } from './lines.ts';

/** Where the full lines of a page or column begin and end, and what else is usual in it. */
export interface Edges {
  left: number;
  right: number;
  /** Whether many lines end there: else it is where they may. */
  isRightSure: boolean;
  /** Height of the type. */
  size: number;
  /** From one base line to the next. */
  pitch: number;
  /** Whether paragraphs begin with an indented line. */
  indents: boolean;
}

/** In heights of the type. */
const SAME_EDGE = 0.5;
const LEAST_INDENT = 1.2;
const MOST_INDENT = 3.2;
/** The share of all lines that makes an edge, and the number of lines that make one whatever their share. */
const EDGE_SHARE = 0.05;
const INDENT_SHARE = 0.08;
/** Lines that end at one place are broken there where they are so many. */
const BROKEN_SHARE = 0.15;
const BROKEN_LINES = 4;
/** The share of lines that may reach further, marks hanging over the edge. */
const BEYOND_SHARE = 0.1;

/** What is usual among the lines of pages of one width, or of the columns on one side, for which `width` is undefined. */
export function findEdges(lines: readonly TextLine[], width: number | undefined): Edges {
  const size = usualValue(lines.map((line) => ({ value: line.size, weight: line.text.length })));
  const usual = lines.filter((line) => Math.abs(line.size - size) < size / 5);
  const left = leftEdge(usual, size);
  const indented = usual.filter((line) => {
    const indent = (line.left - left) / size;
    return indent > LEAST_INDENT && indent < MOST_INDENT;
  });
  return {
    left,
    ...rightEdge(usual, size, width === undefined ? left : width - left),
    size,
    pitch: usualPitch(usual),
    indents: indented.length >= Math.max(2, INDENT_SHARE * usual.length),
  };
}

/** The leftmost place at which more than a few lines begin. */
function leftEdge(lines: readonly TextLine[], size: number): number {
  const lefts = lines.map((line) => line.left).toSorted((one, other) => one - other);
  const enough = Math.max(1, Math.floor(EDGE_SHARE * lefts.length));
  const at = lefts.findIndex((left, index) => (lefts[index + enough] ?? left) - left < SAME_EDGE * size);
  return lefts[Math.max(at, 0)] ?? 0;
}

/** Where lines are broken: the rightmost place at which many end; else the rightmost at all, at least that of equal margins. */
function rightEdge(
  lines: readonly TextLine[],
  size: number,
  symmetric: number,
): Pick<Edges, 'right' | 'isRightSure'> {
  const rights = lines.map((line) => line.right).toSorted((one, other) => other - one);
  const many = Math.max(BROKEN_LINES, Math.floor(BROKEN_SHARE * rights.length));
  const at = rights.findIndex((right, index) => right - (rights[index + many - 1] ?? 0) < SAME_EDGE * size);
  const aligned = rights[at];
  if (aligned !== undefined && at <= Math.max(1, BEYOND_SHARE * rights.length))
    return { right: aligned, isRightSure: true };
  const right = rights.reduce((one, other) => Math.max(one, other), symmetric);
  return { right, isRightSure: false };
}

/** The least usual distance of neighbouring lines. */
function usualPitch(lines: readonly TextLine[]): number {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = line.y - (lines[index]?.y ?? line.y);
    return gap > 0 ? [{ value: gap, weight: 1 }] : [];
  });
  return usualValue(gaps);
}

/** The value, to the nearest half, with the greatest weight; 0 for none. */
export function usualValue(entries: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of entries) {
    const rounded = Math.round(value * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  let best = { value: 0, weight: 0 };
  for (const [value, weight] of weights) if (weight > best.weight) best = { value, weight };
  return best.value;
}
