import type { Mark, MarkKind } from './mark.ts';

/** A cell on its way into the text; the cells that it covers are passed as empty ones. */
export interface TableCell {
  text: string;
  columnSpan?: number;
  rowSpan?: number;
}

/** U+2028, the break between the lines of one cell. */
const CELL_BREAK = '\u2028';
const BREAKS = /\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g;
const OTHER_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const TABS = /\t+/g;
// Control characters and halves of characters, which a damaged file has between its letters
const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Puts a text together, line by line, and records what each line is. */
export class DocumentText {
  readonly marks: Mark[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #pageFrom = 0;
  readonly #longest: number;

  /** `longest` is the number of characters beyond which nothing more is taken: see `full`. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Whether the text has grown beyond what is read. */
  get full(): boolean {
    return this.#length > this.#longest;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Adds the lines of a paragraph; an empty one is passed over. */
  addParagraph(text: string): void {
    for (const line of clean(text).split('\n')) if (line.trim() !== '') this.#addLine('paragraph', line);
  }

  /** Adds the rows of a table; those of empty cells are passed over, and not counted by the cells that cover them. */
  addTable(rows: readonly (readonly TableCell[])[]): void {
    const kept = rows.map((cells) => cells.some(({ text }) => text.trim() !== ''));
    for (const [index, cells] of rows.entries()) {
      if (!kept[index]) continue;
      const spanOf = (rowSpan: number) => kept.slice(index, index + rowSpan).filter(Boolean).length;
      this.addRow(
        cells.map((cell) => (cell.rowSpan === undefined ? cell : { ...cell, rowSpan: spanOf(cell.rowSpan) })),
      );
    }
  }

  /** Adds one row of a table; a row of empty cells is passed over. */
  addRow(cells: readonly TableCell[]): void {
    if (cells.every(({ text }) => text.trim() === '')) return;
    const start = this.#length;
    const printed: string[] = [];
    let at = start;
    for (const [column, { text, columnSpan = 1, rowSpan = 1 }] of cells.entries()) {
      const words = text === '' ? '' : clean(text).trim().replace(BREAKS, CELL_BREAK).replace(TABS, ' ');
      const mark: Mark = { kind: 'cell', span: [at, at + words.length], column };
      if (columnSpan > 1) mark.columnSpan = columnSpan;
      if (rowSpan > 1) mark.rowSpan = rowSpan;
      this.marks.push(mark);
      printed.push(words);
      at += words.length + 1;
    }
    this.#addLine('row', printed.join('\t'));
  }

  /** Adds a footnote as a line of its own. */
  addFootnote(text: string): void {
    const words = clean(text).replace(BREAKS, ' ').trim();
    if (words !== '') this.#addLine('footnote', words);
  }

  /** Ends the page that everything since the last one stands on. */
  endPage(): void {
    if (this.#length > this.#pageFrom)
      this.marks.push({ kind: 'page', span: [this.#pageFrom, this.#length] });
    this.#pageFrom = this.#length;
  }

  #addLine(kind: MarkKind, line: string): void {
    if (this.full) return;
    this.marks.push({ kind, span: [this.#length, this.#length + line.length] });
    this.#parts.push(line, '\n');
    this.#length += line.length + 1;
  }
}

function clean(text: string): string {
  return text.replace(OTHER_BREAKS, '\n').replace(NO_TEXT, '');
}
