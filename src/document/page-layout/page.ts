/**
 * One character as it is printed. Lengths are in points; the page's origin is its upper left corner, `y` grows downwards.
 */
export interface Glyph {
  /** Usually one character; a ligature has several. */
  text: string;
  /** Where the character begins and the line that it stands on. */
  x: number;
  y: number;
  /** How far the next character of the same word stands. */
  width: number;
  /** Height of the type. */
  size: number;
  /** The direction that words run in, in radians clockwise from left to right. */
  angle: number;
}

/** A straight line that is drawn: horizontal where both ends have one y, vertical where they have one x. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What is printed on one page. */
export interface Page {
  width: number;
  height: number;
  glyphs: readonly Glyph[];
  rules: readonly Rule[];
  /** Words that the file itself says are no part of the page's text: running heads of a template. */
  furniture: readonly Glyph[];
}
