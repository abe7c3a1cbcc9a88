import type { Rule, Run } from '../page-layout/page.ts';
import { childOf, childrenOf, textOf, type XmlNode } from '../xml.ts';

/** Groups of objects that pages use by id. */
export type CompositeUnits = ReadonlyMap<string, XmlNode>;

type Matrix = readonly [number, number, number, number, number, number];

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const DEEPEST_GROUP = 8;
/** The size of type where an object does not say it, in millimetres. */
const USUAL_SIZE = 5;
const THIN = 0.9;
const SHORTEST = 2;
// 「g 3 5.2」: the next three distances are 5.2 each
const REPEAT = 'g';

/** The words and lines of a page's layers; templates, which hold running heads, are no layers of the page. */
export function readLayers(
  content: XmlNode | undefined,
  units: CompositeUnits,
): { runs: Run[]; rules: Rule[] } {
  const found = { runs: [], rules: [] };
  for (const layer of childrenOf(content, 'Layer')) readObjects(layer, UNMOVED, units, found, 0);
  return found;
}

function readObjects(
  group: XmlNode,
  matrix: Matrix,
  units: CompositeUnits,
  found: { runs: Run[]; rules: Rule[] },
  depth: number,
): void {
  for (const node of group.children) {
    const own = multiply(matrix, placeOf(node));
    if (node.name === 'TextObject') found.runs.push(...runsOf(node, own));
    else if (node.name === 'PathObject') found.rules.push(...rulesOf(node, own));
    else if (node.name === 'PageBlock') readObjects(node, matrix, units, found, depth);
    else if (node.name === 'CompositeObject' && depth < DEEPEST_GROUP) {
      const content = childOf(units.get(node.attributes['ResourceID'] ?? ''), 'Content');
      if (content) readObjects(content, own, units, found, depth + 1);
    }
  }
}

/** An object's own place: the corner of its boundary, then its transformation. */
function placeOf({ attributes }: XmlNode): Matrix {
  const [x = 0, y = 0] = numbersIn(attributes['Boundary']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes['CTM']);
  return multiply([1, 0, 0, 1, x, y], [a, b, c, d, e, f]);
}

function runsOf(node: XmlNode, matrix: Matrix): Run[] {
  const size = Number(node.attributes['Size'] ?? USUAL_SIZE) || USUAL_SIZE;
  const scaled = size * Math.hypot(matrix[2], matrix[3]);
  return childrenOf(node, 'TextCode').map((code) => {
    const text = textOf(code);
    const [x, y] = apply(matrix, Number(code.attributes['X'] ?? 0), Number(code.attributes['Y'] ?? 0));
    const steps = stepsOf(code.attributes['DeltaX'] ?? '');
    const width = steps.reduce((sum, step) => sum + step, 0) * Math.hypot(matrix[0], matrix[1]);
    const rest = Math.max([...text].length - steps.length, 1) * scaled;
    return { text, x, y, width: width + rest, size: scaled };
  });
}

const MOST_STEPS = 10_000;

/** The distances from each character to the next. */
function stepsOf(delta: string): number[] {
  const words = delta
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < MOST_STEPS; at += 1) {
    if (words[at] === REPEAT) {
      const count = Math.min(Number(words[at + 1] ?? 0) || 0, MOST_STEPS);
      steps.push(...Array.from({ length: count }, () => Number(words[at + 2] ?? 0) || 0));
      at += 2;
    } else steps.push(Number(words[at]) || 0);
  }
  return steps;
}

/** The straight lines of a path; a thin area is a line. */
function rulesOf(node: XmlNode, matrix: Matrix): Rule[] {
  const data = childOf(node, 'AbbreviatedData');
  const words = data ? textOf(data).trim().split(/\s+/) : [];
  const rules: Rule[] = [];
  let at: readonly [number, number] = [0, 0];
  let first = at;
  const points: (readonly [number, number])[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    const next = apply(matrix, Number(words[index + 1] ?? 0), Number(words[index + 2] ?? 0));
    if (word === 'M' || word === 'S') {
      at = next;
      first = next;
      points.push(next);
      index += 3;
    } else if (word === 'L') {
      rules.push(...ruleBetween(at, next));
      at = next;
      points.push(next);
      index += 3;
    } else {
      if (word === 'C') rules.push(...ruleBetween(at, first));
      index += 1;
    }
  }
  return thinArea(points) ?? rules;
}

function ruleBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Rule[] {
  const straight = Math.abs(x1 - x2) < THIN || Math.abs(y1 - y2) < THIN;
  return straight && Math.abs(x1 - x2) + Math.abs(y1 - y2) >= SHORTEST ? [{ x1, y1, x2, y2 }] : [];
}

function thinArea(points: readonly (readonly [number, number])[]): Rule[] | undefined {
  if (points.length < 4) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (x2 - x1 < THIN) return [{ x1, x2: x1, y1, y2 }];
  return y2 - y1 < THIN ? [{ x1, x2, y1, y2: y1 }] : undefined;
}

function numbersIn(words: string | undefined): number[] {
  return (words ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => Number(word) || 0);
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
