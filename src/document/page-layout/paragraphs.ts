import type { Edges } from './edges.ts';
import type { TextLine } from './lines.ts';
import { joinLines } from './white-space.ts';

/** In heights of the type: how far lines of one left edge may differ; how far a hanging line may be from its first. */
const SAME_EDGE = 0.7;
const MOST_HANG = 7;
/** A first line that begins further in is no indented one but stands at the right, as a signature does. */
const MOST_INDENT = 6;
/** How far beside the middle a centred line may stand, and how far from the edge it begins at least. */
const OFF_CENTRE = 0.8;
const CENTRED_INDENT = 1.2;
/** A title as high as the text has this much room beside it: else it is an indented line. */
const TITLE_INDENT = 2.6;
const TITLE_SIZE = 1.08;
/** Room by which a part may seem to fit at the end of a line and not do so. */
const FIT = 0.25;
// 「）、」「。（」「”，」
const MARKS_SIDE_BY_SIDE = /[，。、；：！？”’）》〉】〕](?=[，。、；：！？”’）》〉】〕“‘（《〈【〔])/g;
const MOST_CLOSED_UP = 2;
/** Lines so much further apart than usual are two paragraphs. */
const PARTED = 1.45;
const SIZES_DIFFER = 0.2;
// 「一、」「（三）」「2．」「(4)」「①」「第五条」「• 」
const NUMBERED =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十百\d]+[章节条]|[•●◆■▪·-]\s)/;
// 「附件2」「附件：」 alone, 「岚政发〔2022〕5号」; 「责任单位：省财政厅」
const OWN_LINE =
  /^附\s*件\s*[\d一二三四五六七八九十]*\s*[:：]?$|^[\u4e00-\u9fff]{1,12}[〔[（(]\d{4}[〕\]）)]第?\d+号$/;
const LABELLED = /^[\u4e00-\u9fff]{2,8}[:：]/;
const SENTENCE_END = /[。！？]$/;
const FINAL_MARK = /[。！？；：:;.）)】〕〉》”]$/;

/** A line with its place between the edges, in heights of its type. */
interface PlacedLine extends TextLine {
  indent: number;
  /** What is left of the line at its end. */
  room: number;
}

/** A paragraph as far as it has been read. */
interface Opened {
  text: string;
  first: PlacedLine;
  last: PlacedLine;
  lines: number;
}

/** Mends the lines that the edge of a page or column has broken. */
export class ParagraphMender {
  readonly #put: (text: string) => void;
  #open: Opened | undefined;
  #turned = false;

  /** `put` is given each paragraph that is complete. */
  constructor(put: (text: string) => void) {
    this.#put = put;
  }

  /** Takes the next line, which stands between these edges. */
  add(line: TextLine, edges: Edges): void {
    const open = this.#open;
    const next = place(line, edges);
    const near = this.#turned || !open || !isParted(open.last, next, edges);
    if (open && near && goesOn(open, next, edges)) {
      this.#open = { ...open, text: joinLines(open.text, next.text), last: next, lines: open.lines + 1 };
    } else {
      this.end();
      this.#open = { text: next.text, first: next, last: next, lines: 1 };
    }
    this.#turned = false;
  }

  /** Tells that the next line stands on another page or in another column. */
  turn(): void {
    this.#turned = true;
  }

  /** Whether a paragraph has begun that is not complete. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Ends the paragraph, whatever follows. */
  end(): void {
    if (this.#open) this.#put(this.#open.text);
    this.#open = undefined;
  }
}

function place(line: TextLine, { left, right }: Edges): PlacedLine {
  return { ...line, indent: (line.left - left) / line.size, room: (right - line.right) / line.size };
}

function isParted(last: TextLine, next: TextLine, { pitch, size }: Edges): boolean {
  const usual = pitch * Math.max(1, last.size / size, next.size / size);
  return pitch > 0 && next.y - last.y > PARTED * usual;
}

/** Whether a line goes on with the paragraph: its first part had no room in the line above, and it begins where it may. */
function goesOn({ text, first, last, lines }: Opened, next: PlacedLine, edges: Edges): boolean {
  if (Math.abs(last.size - next.size) > SIZES_DIFFER * last.size) return false;
  if (last.room > next.firstWidth / next.size + FIT + closedUp(last.text)) return false;
  if (!edges.isRightSure && SENTENCE_END.test(text)) return false;
  if (OWN_LINE.test(next.text)) return false;
  if (isTitleLine(next, edges)) return first.indent < SAME_EDGE && last.indent < SAME_EDGE;
  if (lines === 1 && isTitleLine(first, edges)) return false;
  const step = next.indent - last.indent;
  if (lines > 1) return Math.abs(step) < SAME_EDGE && !startsAnew(text, first, next);
  if (step < -SAME_EDGE) return first.indent < MOST_INDENT;
  if (step < SAME_EDGE) return first.indent < CENTRED_INDENT && !startsAnew(text, first, next);
  return step < MOST_HANG && mayHang(first.text) && !FINAL_MARK.test(text);
}

/** How much shorter a line may have become after it was broken: marks side by side are set closer by half their width. */
function closedUp(text: string): number {
  return Math.min(MOST_CLOSED_UP, 0.5 * (text.match(MARKS_SIDE_BY_SIDE)?.length ?? 0));
}

/** Whether a line is the short last one of a title whose first fills the page. */
function isTitleLine({ indent, room, size }: PlacedLine, edges: Edges): boolean {
  const least = size > TITLE_SIZE * edges.size ? CENTRED_INDENT : TITLE_INDENT;
  return indent > least && Math.abs(indent - room) < OFF_CENTRE;
}

/** Whether what stands at the left edge after a full line is a new paragraph all the same: indented ones begin elsewhere. */
function startsAnew(text: string, first: PlacedLine, { text: next }: PlacedLine): boolean {
  return first.indent < SAME_EDGE && beginsAnew(text, next);
}

/** Whether words that follow complete ones are a paragraph of their own by their number or label. */
export function beginsAnew(text: string, next: string): boolean {
  return FINAL_MARK.test(text) && (NUMBERED.test(next) || LABELLED.test(next));
}

/** Whether the lines below a first line with this beginning may stand further in. */
function mayHang(text: string): boolean {
  return NUMBERED.test(text) || LABELLED.test(text);
}
