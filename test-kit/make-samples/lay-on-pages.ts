import type { OfdLine } from '../build-ofd.ts';
import { type Block, layOut } from './layout.ts';

/** The type area of an office's paper in millimetres: 28 characters in a line, 22 lines on a page. */
const CHARACTERS = 28;
const LINES = 22;
const SIZE = 5.64;
const PITCH = 10.23;
const LEFT = 27;
const TOP = 47;
const HEAD = { y: 25, size: 3.5 };
const FOOT = { y: 275, size: 4.9 };
const INDENT = 2;
const NUMBER_GOES_ON = /(?<=[\d.])[\d.%]/y;
/** Marks that never begin a line. */
const CLOSING = /^[，。、；：）》〕！？%”]/;

interface SetLine {
  text: string;
  /** In characters from the left edge of the type area. */
  from: number;
}

/** The text in lines on pages, each page with the running head above and its number below. */
export function layOnPages(text: string, runningHead: string): OfdLine[][] {
  const lines = layOut(text).flatMap((block) => (block.kind === 'table' ? [] : setBlock(block)));
  const pages: OfdLine[][] = [];
  for (let from = 0; from < lines.length; from += LINES) {
    const number = `— ${pages.length + 1} —`;
    pages.push([
      place(runningHead, centred(runningHead), HEAD.y, HEAD.size),
      ...lines
        .slice(from, from + LINES)
        .map((line, index) => place(line.text, line.from, TOP + index * PITCH, SIZE)),
      place(number, centred(number), FOOT.y, FOOT.size),
    ]);
  }
  return pages;
}

function place(text: string, from: number, y: number, size: number): OfdLine {
  return { text, x: LEFT + from * SIZE, y, size };
}

function setBlock({ kind, text }: Exclude<Block, { kind: 'table' }>): SetLine[] {
  if (kind === 'title' || kind === 'number') return [{ text, from: centred(text) }];
  if (kind === 'right') return [{ text, from: CHARACTERS - [...text].length - INDENT }];
  return breakLines(text, kind === 'flush' ? 0 : INDENT);
}

function centred(text: string): number {
  return Math.max(0, (CHARACTERS - [...text].length) / 2);
}

/** Breaks a paragraph into lines; no number is parted, a closing mark hangs at the end of its line. */
function breakLines(text: string, indent: number): SetLine[] {
  const lines: SetLine[] = [];
  let rest = text;
  while (rest !== '') {
    const from = lines.length === 0 ? indent : 0;
    let length = CHARACTERS - from;
    while (goesOn(rest, length)) length -= 1;
    while (CLOSING.test(rest.slice(length))) length += 1;
    lines.push({ text: rest.slice(0, length), from });
    rest = rest.slice(length);
  }
  return lines;
}

function goesOn(text: string, at: number): boolean {
  NUMBER_GOES_ON.lastIndex = at;
  return NUMBER_GOES_ON.test(text);
}
