import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import type { Mark } from '../mark.ts';
import { keepSecrecy } from '../running-heads.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { type Edges, findEdges } from './edges.ts';
import { findNotes } from './footnotes.ts';
import { type LaidPage, layPage, type Piece, type PlacedText } from './lay-page.ts';
import { type TextLine, withoutMarks } from './lines.ts';
import type { Page } from './page.ts';
import { ParagraphMender } from './paragraphs.ts';
import { findRunningLines } from './running-lines.ts';
import { hasSameColumns, takeFurtherRows } from './split-table.ts';
import { type PrintedCell, type PrintedTable, toTableCell } from './table.ts';

/** Fewer lines than these do not tell the margins of left and right pages apart. */
const MANY_LINES = 12;
/** In heights of the type. */
const OTHER_MARGIN = 0.6;
// 「续表」「（续）」「续表1」 above the part of a table on another page
const CONTINUED = /^[（(]?续\s*表?\s*\d*[）)]?$/;

/**
 * Puts printed pages together: running heads and page numbers left out (a mark of secrecy in them is kept), lines broken by
 * the edge of the page mended into paragraphs, tables read as rows, footnotes moved to the end.
 */
export class PageReader {
  readonly #pages: LaidPage[] = [];

  /** Takes the next page. */
  add(page: Page): void {
    this.#pages.push(layPage(page));
  }

  /** The text of all pages. Throws `scanned_document` where no page has any. */
  finish(): { text: string; marks: readonly Mark[] } {
    const pages = this.#pages;
    const lines = pages.map(({ height, pieces }) => ({
      height,
      lines: linesAmong(pieces).map(({ line }) => line),
    }));
    if (pages.every(({ pieces }) => pieces.length === 0)) throw new UnreadableDocument('scanned_document');
    const running = findRunningLines(lines);
    const furniture = [...pages.flatMap((page) => page.furniture), ...[...running].map(({ text }) => text)];
    const edgesOf = edgesFinder(pages, running);
    const assembly = new Assembly();
    for (const line of keepSecrecy(furniture)) assembly.document.addParagraph(line);
    for (const [index, page] of pages.entries()) readPage(page, running, edgesOf(index), assembly);
    return assembly.finish();
  }
}

function linesAmong(pieces: readonly Piece[]): PlacedText[] {
  return pieces.filter((piece) => 'line' in piece);
}

function readPage(
  page: LaidPage,
  running: ReadonlySet<TextLine>,
  edgesOf: (side: PlacedText['side']) => Edges,
  assembly: Assembly,
): void {
  const pieces = page.pieces.filter((piece) => !('line' in piece && running.has(piece.line)));
  const raised = pieces.flatMap((piece) => ('table' in piece ? raisedWords(piece.table) : []));
  const texts = linesAmong(pieces);
  const { notes, marks, from } = findNotes(
    texts.map(({ line }) => line),
    raised,
    { height: page.height, size: edgesOf('whole').size },
  );
  const inNotes = new Set<Piece>(texts.slice(from));
  let side: PlacedText['side'] | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (inNotes.has(piece)) continue;
    if ('table' in piece) assembly.addTable(piece.table, marks);
    else if (!(CONTINUED.test(piece.line.text) && assembly.goesOnIn(pieces[index + 1]))) {
      if (side !== undefined && side !== piece.side) assembly.turn();
      side = piece.side;
      assembly.addLine(withoutMarks(piece.line, marks), edgesOf(piece.side));
    }
  }
  assembly.endPage(notes);
}

function raisedWords({ rows }: PrintedTable): string[] {
  return rows.flat().flatMap(({ lines }) => lines.flatMap(({ raised }) => raised.map(({ words }) => words)));
}

/** What is usual on a page and a side of it; left and right pages may have other margins. */
function edgesFinder(
  pages: readonly LaidPage[],
  running: ReadonlySet<TextLine>,
): (page: number) => (side: PlacedText['side']) => Edges {
  const found = new Map<string, readonly [Edges, Edges]>();
  return (page) => (side) => {
    const width = pages[page]?.width ?? 0;
    const key = `${Math.round(width)}/${side}`;
    const known = found.get(key) ?? findBoth(side, width);
    found.set(key, known);
    return known[page % 2 === 0 ? 0 : 1];
  };

  function findBoth(side: PlacedText['side'], width: number): readonly [Edges, Edges] {
    const byHand: [TextLine[], TextLine[]] = [[], []];
    for (const [index, page] of pages.entries()) {
      if (Math.round(page.width) !== Math.round(width)) continue;
      const own = byHand[index % 2 === 0 ? 0 : 1];
      for (const piece of linesAmong(page.pieces)) {
        if (piece.side === side && !running.has(piece.line)) own.push(piece.line);
      }
    }
    const whole = side === 'whole' ? width : undefined;
    const common = findEdges(byHand.flat(), whole);
    const own = [findEdges(byHand[0], whole), findEdges(byHand[1], whole)] as const;
    const many = byHand.every((lines) => lines.length >= MANY_LINES);
    return many && Math.abs(own[0].left - own[1].left) > OTHER_MARGIN * common.size ? own : [common, common];
  }
}

/** The text as it grows, with what is still open: a paragraph or a table that may go on over the page. */
class Assembly {
  readonly document = new DocumentText(longestText);
  readonly #paragraph = new ParagraphMender((text) => {
    this.document.addParagraph(text);
    this.#markPage();
  });
  readonly #notes: string[] = [];
  #table: { first: PrintedTable; parts: PrintedCell[][][] } | undefined;
  #pageEnded = false;

  addLine(line: TextLine, edges: Edges): void {
    this.#endTable();
    if (!this.#paragraph.isOpen) this.#markPage();
    this.#paragraph.add(line, edges);
  }

  addTable(table: PrintedTable, marks: ReadonlySet<string>): void {
    for (const cell of table.rows.flat()) cell.lines = cell.lines.map((line) => withoutMarks(line, marks));
    this.#paragraph.end();
    const open = this.#table;
    if (open && this.#pageEnded && hasSameColumns(open.first, table)) {
      open.parts.push(takeFurtherRows(open.parts.flat(), table.rows));
      this.#pageEnded = false;
      return;
    }
    this.#endTable();
    this.#markPage();
    this.#table = { first: table, parts: [table.rows] };
  }

  /** Whether the table that the page before ended with goes on in this piece. */
  goesOnIn(piece: Piece | undefined): boolean {
    if (!this.#table || !this.#pageEnded || piece === undefined) return false;
    return 'table' in piece && hasSameColumns(this.#table.first, piece.table);
  }

  /** The next line stands in another column. */
  turn(): void {
    this.#paragraph.turn();
  }

  endPage(notes: readonly string[]): void {
    this.#notes.push(...notes);
    this.#paragraph.turn();
    // A paragraph or table that goes on over the page is marked with the page that it ends on.
    this.#markPage();
    this.#pageEnded = true;
  }

  finish(): { text: string; marks: readonly Mark[] } {
    this.#paragraph.end();
    this.#endTable();
    this.#markPage();
    for (const note of this.#notes) this.document.addFootnote(note);
    return { text: this.document.text, marks: this.document.marks };
  }

  #endTable(): void {
    const { parts = [] } = this.#table ?? {};
    this.#table = undefined;
    for (const [index, rows] of parts.entries()) {
      if (index > 0) this.document.endPage();
      this.document.addTable(rows.map((cells) => cells.map(toTableCell)));
    }
    if (parts.length > 0) this.#markPage();
  }

  #markPage(): void {
    if (this.#pageEnded) this.document.endPage();
    this.#pageEnded = false;
  }
}
