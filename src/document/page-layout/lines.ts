import { type BaseLine, groupByBaseLine } from './base-lines.ts';
import type { Glyph } from './page.ts';
import { needsSpace } from './white-space.ts';

/** Words on one base line from left to right. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  /** The base line. */
  y: number;
  /** Height of the type. */
  size: number;
  /** How wide the first part is that no line is broken within: what did not fit at the end of the line above. */
  firstWidth: number;
  /** Small raised words within the line, as the number of a footnote is, each with its place in `text`. */
  raised: readonly { words: string; at: number }[];
}

/** In heights of the type: the same letter printed again so near by is bold type. */
const PRINTED_TWICE = 0.2;
const NEXT_LETTERS = 4;
/** A wider gap than the first parts Latin words, than the second words of any script. */
const WORD_GAP = 0.22;
const WIDE_GAP = 1.2;
/** Type smaller than this share of the line's and so far above its base line is raised. */
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.15;
// 「（市、」「2022」「“十四五”，」: no line begins with a closing mark or ends with an opening one, no number is broken
const FIRST_PART = /^[“‘（《〈【〔([「『]*(?:[A-Za-z0-9.,%‰+\-–~]+|.)[，。、；：！？”’）》〉】〕)\]」』%]*/u;

/** The lines of some letters, from the top down. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  return groupByBaseLine(glyphs)
    .map(lineOf)
    .filter(({ text }) => text !== '');
}

/** A line without those of its raised words that stand in `marks`. */
export function withoutMarks(line: TextLine, marks: ReadonlySet<string>): TextLine {
  let { text } = line;
  for (const { words, at } of line.raised.toReversed()) {
    if (marks.has(words)) text = text.slice(0, at) + text.slice(at + words.length);
  }
  return { ...line, text };
}

function lineOf({ glyphs, size, y }: BaseLine): TextLine {
  const isRaised = (glyph: Glyph) => glyph.size < RAISED_SIZE * size && y - glyph.y > RAISED_BY * size;
  const letters = trim(printedOnce(glyphs));
  const raised: { words: string; at: number }[] = [];
  const left = letters[0]?.x ?? 0;
  let text = '';
  let right = left;
  let firstEnd: number | undefined;
  let wasRaised = false;
  for (const letter of letters) {
    const gap = letter.x - right;
    if (gap > WORD_GAP * size && needsSpace(text, letter.text, gap > WIDE_GAP * size)) text += ' ';
    const lifted = isRaised(letter);
    const run = raised.at(-1);
    if (lifted && wasRaised && run) run.words += letter.text;
    else if (lifted) raised.push({ words: letter.text, at: text.length });
    wasRaised = lifted;
    if (firstEnd === undefined && !isFirstPart(text + letter.text)) firstEnd = right;
    text += letter.text;
    right = Math.max(right, letter.x + letter.width);
  }
  return { text, left, right, y, size, firstWidth: (firstEnd ?? right) - left, raised };
}

/** Whether words are still the part of a line that it would not be broken within. */
function isFirstPart(words: string): boolean {
  return FIRST_PART.exec(words)?.[0] === words;
}

/** The letters from left to right, each once. */
function printedOnce(glyphs: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.x - other.x)) {
    if (!letters.slice(-NEXT_LETTERS).some((letter) => areTwins(letter, glyph))) letters.push(glyph);
  }
  return letters;
}

function areTwins(one: Glyph, other: Glyph): boolean {
  const near = PRINTED_TWICE * other.size;
  return one.text === other.text && Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}

function trim(letters: readonly Glyph[]): readonly Glyph[] {
  const isPrinted = ({ text }: Glyph) => text.trim() !== '';
  return letters.slice(letters.findIndex(isPrinted), letters.findLastIndex(isPrinted) + 1);
}
