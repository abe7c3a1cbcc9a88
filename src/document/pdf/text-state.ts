import { apply, type Matrix, multiply, unmoved } from '../page-layout/matrix.ts';
import type { Glyph } from '../page-layout/page.ts';

/** What is needed of a font. */
export interface FontMeasure {
  /** The font's units of width that make the height of the type. */
  unitsPerEm: number;
  /** Whether its letters stand one below the other. */
  vertical: boolean;
}

/** One letter of a string as pdf.js gives it, or a step between letters in thousandths of the type's height. */
export type Letter = { unicode: string; width: number; isSpace: boolean } | number;

const STEPS_PER_EM = 1000;
/** Thousandths, as in every font but those drawn by the page itself. */
export const usualFont: FontMeasure = { unitsPerEm: STEPS_PER_EM, vertical: false };

/** Where the next letter is printed and how (ISO 32000-1, 9.3 and 9.4). Saved and restored with the graphics state: copied, never shared. */
export interface TextState {
  font: FontMeasure;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
  /** 1 for type as wide as it was drawn. */
  stretch: number;
  leading: number;
  rise: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** The state at the beginning of a page. */
export const firstTextState: Readonly<TextState> = {
  font: usualFont,
  fontSize: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  matrix: unmoved,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
};

/** Goes to the beginning of another line, so far from that of the present one. */
export function moveLine(state: TextState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** Prints letters from the present place on and goes to their end. `toPage` is the place of the content on the page. */
export function printLetters(state: TextState, letters: readonly Letter[], toPage: Matrix): Glyph[] {
  const { font, fontSize, stretch, letterSpacing, wordSpacing, rise } = state;
  const matrix = multiply(toPage, state.matrix);
  const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]);
  const advance = Math.hypot(matrix[0], matrix[1]) * Math.abs(stretch);
  const [fromX, fromY] = apply(matrix, [0, 0]);
  const [toX, toY] = apply(matrix, font.vertical ? [0, -1] : [Math.sign(stretch * fontSize) || 1, 0]);
  const angle = Math.atan2(toY - fromY, toX - fromX);
  const glyphs: Glyph[] = [];
  for (const letter of letters) {
    if (typeof letter === 'number') {
      step(state, -(letter / STEPS_PER_EM) * fontSize);
      continue;
    }
    const [x, y] = apply(matrix, [state.x, state.y + rise]);
    const own = font.vertical ? -fontSize : (letter.width / font.unitsPerEm) * fontSize;
    glyphs.push({ text: letter.unicode, x, y, width: Math.abs(own) * advance, size, angle });
    step(state, own + letterSpacing + (letter.isSpace ? wordSpacing : 0));
  }
  return glyphs;
}

function step(state: TextState, distance: number): void {
  if (state.font.vertical) state.y += distance;
  else state.x += distance * state.stretch;
}
