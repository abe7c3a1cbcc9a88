import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, type Matrix, matrixOf, multiply, type Point } from '../page-layout/matrix.ts';
import type { Glyph, Rule } from '../page-layout/page.ts';
import { straightLines } from '../page-layout/straight-lines.ts';
import { UnreadableDocument } from '../unreadable.ts';
import {
  type FontMeasure,
  firstTextState,
  type Letter,
  moveLine,
  printLetters,
  type TextState,
} from './text-state.ts';
import { unifyCharacters } from './unify-characters.ts';

/** The operators of a page, as pdf.js lists them. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

interface GraphicsState {
  matrix: Matrix;
  text: TextState;
}

/** The operators that a page may have: a full page of letters has some thousands. */
const MOST_OPERATORS = 2_000_000;
/** The path operators of pdf.js, each with the numbers it takes. */
const MOVE_TO = 0;
const LINE_TO = 1;
const CURVE_TO = 2;
const QUADRATIC_TO = 3;
const STROKES: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill, OPS.rawFillPath]);

/**
 * The letters and straight lines that a page prints. `toPage` turns its own plane upright, `fontNamed` measures its fonts.
 * Throws `too_large` where a page has more operators than any printed page.
 */
export function readContent(
  { fnArray, argsArray }: Operators,
  toPage: Matrix,
  fontNamed: (name: string) => FontMeasure,
): { glyphs: Glyph[]; rules: Rule[] } {
  if (fnArray.length > MOST_OPERATORS) throw new UnreadableDocument('too_large');
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const saved: GraphicsState[] = [];
  let state: GraphicsState = { matrix: toPage, text: { ...firstTextState } };
  for (const [index, operator] of fnArray.entries()) {
    const args = listOf(argsArray[index]);
    switch (operator) {
      case OPS.save:
        saved.push({ matrix: state.matrix, text: { ...state.text } });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        saved.push({ matrix: state.matrix, text: { ...state.text } });
        transform(state, args[0]);
        break;
      case OPS.transform:
        transform(state, args);
        break;
      case OPS.constructPath:
        rules.push(...rulesOf(args, state.matrix));
        break;
      case OPS.showText:
        for (const glyph of printLetters(state.text, lettersOf(args[0]), state.matrix)) glyphs.push(glyph);
        break;
      default:
        changeText(state.text, operator, args, fontNamed);
    }
  }
  return { glyphs, rules };
}

function transform(state: GraphicsState, values: unknown): void {
  const matrix = matrixOf(values);
  if (matrix) state.matrix = multiply(state.matrix, matrix);
}

function changeText(
  text: TextState,
  operator: number,
  args: readonly unknown[],
  fontNamed: (name: string) => FontMeasure,
): void {
  const first = Number(args[0]);
  const second = Number(args[1]);
  if (operator === OPS.setFont) {
    text.font = fontNamed(String(args[0]));
    text.fontSize = second;
  } else if (operator === OPS.beginText) goTo(text, firstTextState.matrix);
  else if (operator === OPS.setTextMatrix) goTo(text, matrixOf(args[0]) ?? text.matrix);
  else if (operator === OPS.moveText) moveLine(text, first, second);
  else if (operator === OPS.setLeadingMoveText) {
    text.leading = -second;
    moveLine(text, first, second);
  } else if (operator === OPS.nextLine) moveLine(text, 0, -text.leading);
  else if (operator === OPS.setLeading) text.leading = first;
  else if (operator === OPS.setCharSpacing) text.letterSpacing = first;
  else if (operator === OPS.setWordSpacing) text.wordSpacing = first;
  else if (operator === OPS.setHScale) text.stretch = first / 100;
  else if (operator === OPS.setTextRise) text.rise = first;
}

/** Takes another place for the beginning of the first line. */
function goTo(text: TextState, matrix: Matrix): void {
  text.matrix = matrix;
  text.lineX = 0;
  text.lineY = 0;
  moveLine(text, 0, 0);
}

function lettersOf(value: unknown): Letter[] {
  return listOf(value).flatMap((letter): Letter[] => {
    if (typeof letter === 'number') return [letter];
    if (!isRecord(letter)) return [];
    return [
      {
        unicode: unifyCharacters(String(letter['unicode'] ?? '')),
        width: Number(letter['width'] ?? 0),
        isSpace: letter['isSpace'] === true,
      },
    ];
  });
}

/** The lines that a path draws, where it is more than a frame that cuts off what follows. */
function rulesOf([paint, paths]: readonly unknown[], matrix: Matrix): Rule[] {
  const stroked = STROKES.has(paint);
  if (!stroked && !FILLS.has(paint)) return [];
  return cornersOf(listOf(paths)[0]).flatMap((corners) =>
    straightLines(
      corners.map((corner) => apply(matrix, corner)),
      { stroked },
    ),
  );
}

/** The corners of each part of a path; a part with a curve is left out. */
function cornersOf(path: unknown): Point[][] {
  if (!(path instanceof Float32Array)) return [];
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at];
    const corner: Point = [path[at + 1] ?? 0, path[at + 2] ?? 0];
    if (operator === MOVE_TO) {
      parts.push(part);
      part = [corner];
      at += 3;
    } else if (operator === LINE_TO) {
      part.push(corner);
      at += 3;
    } else if (operator === CURVE_TO || operator === QUADRATIC_TO) {
      part = [];
      at += operator === CURVE_TO ? 7 : 5;
    } else {
      const [first] = part;
      if (first) part.push(first);
      at += 1;
    }
  }
  return [...parts, part];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
