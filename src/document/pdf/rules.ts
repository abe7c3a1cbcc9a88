import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from '../page-layout/page.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** What is narrower than this, in points, is a line and no area. */
const THIN = 2.5;
const SHORTEST = 6;
const MOST_OPERATORS = 400_000;
/** The path operators of pdf.js, each with the numbers it takes. */
const MOVE_TO = 0;
const LINE_TO = 1;
const CURVE_TO = 2;
const QUADRATIC_TO = 3;

/** The straight lines that a page draws, told from its operators; areas filled as thin as a line are lines. */
export function findRules(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  toPage: Matrix,
): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = toPage;
  for (let at = 0; at < Math.min(fnArray.length, MOST_OPERATORS); at += 1) {
    const operator = fnArray[at];
    const args = argsArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? toPage;
    else if (operator === OPS.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operator === OPS.constructPath) {
      for (const path of pathsOf(args)) rules.push(...rulesOf(path.map((point) => apply(matrix, point))));
    }
  }
  return rules;
}

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((number) => typeof number === 'number');
}

/** The corners of each sub-path; one with a curve is left out. */
function pathsOf(args: unknown): Point[][] {
  const numbers = Array.isArray(args) && Array.isArray(args[1]) ? args[1][0] : undefined;
  if (!(numbers instanceof Float32Array)) return [];
  const paths: Point[][] = [];
  let path: Point[] = [];
  for (let at = 0; at < numbers.length; ) {
    const operator = numbers[at];
    const point: Point = [numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
    if (operator === MOVE_TO) {
      paths.push(path);
      path = [point];
      at += 3;
    } else if (operator === LINE_TO) {
      path.push(point);
      at += 3;
    } else if (operator === CURVE_TO || operator === QUADRATIC_TO) {
      path = [];
      at += operator === CURVE_TO ? 7 : 5;
    } else {
      const [first] = path;
      if (first) path.push(first);
      at += 1;
    }
  }
  return [...paths, path];
}

function rulesOf(path: readonly Point[]): Rule[] {
  if (path.length < 2) return [];
  const box = boxAround(path);
  const width = box.x2 - box.x1;
  const height = box.y2 - box.y1;
  if (width < THIN && height >= SHORTEST) return [{ ...box, x2: box.x1 }];
  if (height < THIN && width >= SHORTEST) return [{ ...box, y2: box.y1 }];
  if (path.length > 6) return [];
  return path.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = path[index] ?? [x2, y2];
    const straight = Math.abs(x1 - x2) < THIN || Math.abs(y1 - y2) < THIN;
    return straight && Math.abs(x1 - x2) + Math.abs(y1 - y2) >= SHORTEST ? [{ x1, y1, x2, y2 }] : [];
  });
}

function boxAround(path: readonly Point[]): Rule {
  const box: Rule = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const [x, y] of path) {
    box.x1 = Math.min(box.x1, x);
    box.y1 = Math.min(box.y1, y);
    box.x2 = Math.max(box.x2, x);
    box.y2 = Math.max(box.y2, y);
  }
  return box;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
