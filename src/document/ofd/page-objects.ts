import { apply, type Matrix, multiply, type Point } from '../page-layout/matrix.ts';
import type { Glyph, Rule } from '../page-layout/page.ts';
import { straightLines } from '../page-layout/straight-lines.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { childOf, childrenOf, textOf, type XmlNode } from '../xml.ts';

/** Groups of objects that pages use by id. */
export type CompositeUnits = ReadonlyMap<string, XmlNode>;

/** Lengths of an ofd are in millimetres, those of a page that is laid out in points. */
export const pointsPerMillimetre = 72 / 25.4;

const toPoints: Matrix = [pointsPerMillimetre, 0, 0, pointsPerMillimetre, 0, 0];
const DEEPEST_GROUP = 8;
/** Objects that a page may have, those of the groups it uses included. */
const MOST_OBJECTS = 500_000;
/** The size of type where an object does not say it, in millimetres. */
const USUAL_SIZE = 5;
// 「g 3 5.2」: the next three distances are 5.2 each
const REPEAT = 'g';
const MOST_STEPS = 10_000;
/** The widths of letters whose distances are not given, in heights of the type. */
const WIDE = 1;
const NARROW = 0.5;
const MOST_WIDTH = 1.2;
const NARROW_LETTER = /[\u0020-\u02ff]/;

/** What the layers of a page print, in points. */
export class PageObjects {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly #units: CompositeUnits;
  #objects = 0;

  constructor(units: CompositeUnits) {
    this.#units = units;
  }

  /** Reads the layers of a page or template. Throws `too_large` where they hold more than any printed page. */
  readLayers(content: XmlNode | undefined): void {
    for (const layer of childrenOf(content, 'Layer')) this.#readObjects(layer, toPoints, 0);
  }

  #readObjects(group: XmlNode, matrix: Matrix, depth: number): void {
    for (const node of group.children) {
      this.#objects += 1;
      if (this.#objects > MOST_OBJECTS) throw new UnreadableDocument('too_large');
      if (node.attributes['Visible'] === 'false') continue;
      const own = multiply(matrix, placeOf(node));
      if (node.name === 'TextObject') this.#readText(node, own);
      else if (node.name === 'PathObject') this.#readPath(node, own);
      else if (node.name === 'PageBlock') this.#readObjects(node, matrix, depth);
      else if (node.name === 'CompositeObject' && depth < DEEPEST_GROUP) {
        const content = childOf(this.#units.get(node.attributes['ResourceID'] ?? ''), 'Content');
        if (content) this.#readObjects(content, own, depth + 1);
      }
    }
  }

  #readText(node: XmlNode, matrix: Matrix): void {
    const size = Number(node.attributes['Size']) || USUAL_SIZE;
    const stretch = Number(node.attributes['HScale']) || 1;
    const angle = Math.atan2(matrix[1], matrix[0]) + turnOf(node.attributes['ReadDirection']);
    const scale = Math.hypot(matrix[2], matrix[3]);
    let start: Point = [0, 0];
    for (const code of childrenOf(node, 'TextCode')) {
      start = [Number(code.attributes['X'] ?? start[0]) || 0, Number(code.attributes['Y'] ?? start[1]) || 0];
      const letters = [...textOf(code)];
      const across = stepsOf(code.attributes['DeltaX'], letters.length);
      const down = stepsOf(code.attributes['DeltaY'], letters.length);
      let [x, y] = start;
      for (const [index, text] of letters.entries()) {
        const own = (NARROW_LETTER.test(text) ? NARROW : WIDE) * size * stretch;
        const [left, base] = apply(matrix, [x, y]);
        const step = across?.[index];
        // A step no longer than a wide letter is that of the letter, a longer one leaves a gap
        const width = step !== undefined && step <= MOST_WIDTH * size * stretch ? step : own;
        const advance = width * Math.hypot(matrix[0], matrix[1]);
        this.glyphs.push({ text, x: left, y: base, width: advance, size: size * scale, angle });
        x += step ?? (down ? 0 : own);
        y += down?.[index] ?? 0;
      }
    }
  }

  #readPath(node: XmlNode, matrix: Matrix): void {
    const stroked = node.attributes['Stroke'] !== 'false';
    if (!stroked && node.attributes['Fill'] !== 'true') return;
    const data = childOf(node, 'AbbreviatedData');
    for (const part of cornersOf(data ? textOf(data) : '')) {
      const corners = part.map((corner) => apply(matrix, corner));
      for (const rule of straightLines(corners, { stroked })) this.rules.push(rule);
    }
  }
}

/** An object's own place: the corner of its boundary, then its transformation. */
function placeOf({ attributes }: XmlNode): Matrix {
  const [x = 0, y = 0] = numbersIn(attributes['Boundary']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes['CTM']);
  return multiply([1, 0, 0, 1, x, y], [a, b, c, d, e, f]);
}

/** Words may be read downwards, backwards or upwards (`ReadDirection` 90, 180, 270). */
function turnOf(degrees: string | undefined): number {
  return ((Number(degrees) || 0) * Math.PI) / 180;
}

/** The distances from each letter to the next; undefined where none are given. The last one given holds for the rest. */
function stepsOf(delta: string | undefined, letters: number): number[] | undefined {
  if (delta === undefined) return undefined;
  const words = delta.trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < letters && steps.length < MOST_STEPS; at += 1) {
    if (words[at] === REPEAT) {
      const count = Math.min(Number(words[at + 1]) || 0, letters);
      for (let left = count; left > 0; left -= 1) steps.push(Number(words[at + 2]) || 0);
      at += 2;
    } else steps.push(Number(words[at]) || 0);
  }
  return steps;
}

/** The corners of each part of a path; a part with a curve is left out. */
function cornersOf(data: string): Point[][] {
  const words = data.trim().split(/\s+/);
  const parts: Point[][] = [];
  let part: Point[] = [];
  const corner = (at: number): Point => [Number(words[at]) || 0, Number(words[at + 1]) || 0];
  for (let at = 0; at < words.length; ) {
    const operator = words[at];
    if (operator === 'M' || operator === 'S') {
      part = [corner(at + 1)];
      parts.push(part);
      at += 3;
    } else if (operator === 'L') {
      part.push(corner(at + 1));
      at += 3;
    } else {
      const [first] = part;
      if (operator === 'C' && first) part.push(first);
      if (operator === 'Q' || operator === 'B' || operator === 'A') part.length = 0;
      at += 1;
    }
  }
  return parts;
}

/** The numbers of an attribute. */
export function numbersIn(words: string | undefined): number[] {
  return (words ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => Number(word) || 0);
}
