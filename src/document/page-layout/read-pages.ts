import { DocumentText, type TableCell } from '../document-text.ts';
import { longestText } from '../limits.ts';
import { keepSecrecy } from '../running-heads.ts';
import { findGrids, type Grid } from './grid.ts';
import { joinLines, linesOf, type TextLine } from './lines.ts';
import type { Page } from './page.ts';
import { findRunningLines } from './running-lines.ts';
import { readGrid, standsIn } from './table.ts';

/** A line of text or a whole table, as a page prints them from the top down. */
type Piece = { line: TextLine } | { rows: TableCell[][]; y: number };

interface PagePieces {
  height: number;
  lines: TextLine[];
  tables: { rows: TableCell[][]; y: number }[];
}

/** In heights of the type: how far a first line is indented, how far from the edge a last line may end. */
const INDENT = 1.2;
const SHORT_LINE = 1.9;
/** Type smaller than this share of the usual, at the foot of a page, is a footnote. */
const NOTE_SIZE = 0.88;
const FOOT = 0.6;

/**
 * Puts printed pages together: running heads and page numbers left out (a mark of secrecy in them is kept), lines broken by
 * the edge of the page mended into paragraphs, ruled tables read as rows, footnotes moved to the end.
 */
export function readPages(pages: readonly Page[]): DocumentText {
  const document = new DocumentText(longestText);
  const printed = pages.map(readPage);
  const running = findRunningLines(printed);
  for (const line of keepSecrecy([...running].map(({ text }) => text))) document.addParagraph(line);
  const body = printed.flatMap(({ lines }) => lines).filter((line) => !running.has(line));
  const edges = findEdges(body);
  const notes: string[] = [];
  let paragraph = '';
  let before: TextLine | undefined;
  const endParagraph = () => {
    document.addParagraph(paragraph);
    paragraph = '';
    before = undefined;
  };
  for (const page of printed) {
    for (const piece of piecesOf(page, running)) {
      if ('rows' in piece) {
        endParagraph();
        for (const cells of piece.rows) document.addRow(cells);
        continue;
      }
      const { line } = piece;
      if (isNote(line, page, edges)) {
        notes.push(line.text);
        continue;
      }
      if (before && goesOn(before, line, edges)) paragraph = joinLines(paragraph, line.text);
      else {
        endParagraph();
        paragraph = line.text;
      }
      before = line;
    }
    // A paragraph that goes on over the page is marked with the page it ends on.
    if (!before || before.right < edges.right - SHORT_LINE * before.size) endParagraph();
    document.endPage();
  }
  endParagraph();
  for (const note of notes) document.addFootnote(note);
  return document;
}

function readPage({ height, runs, rules }: Page): PagePieces {
  const grids = findGrids(rules);
  const inTable = new Map(
    grids.map((grid): [Grid, typeof runs] => [grid, runs.filter((run) => standsIn(grid, run))]),
  );
  const taken = new Set([...inTable.values()].flat());
  return {
    height,
    lines: linesOf(runs.filter((run) => !taken.has(run))),
    tables: grids.map((grid) => ({ rows: readGrid(grid, inTable.get(grid) ?? []), y: grid.ys[0] ?? 0 })),
  };
}

function piecesOf({ lines, tables }: PagePieces, running: ReadonlySet<TextLine>): Piece[] {
  const shown = lines.filter((line) => !running.has(line)).map((line) => ({ line, at: line.y }));
  const ruled = tables.map((table) => ({ ...table, at: table.y }));
  return [...shown, ...ruled].toSorted((one, other) => one.at - other.at);
}

/** Where full lines of the body begin and end, and the usual height of its type. */
interface Edges {
  left: number;
  right: number;
  size: number;
}

function findEdges(lines: readonly TextLine[]): Edges {
  const size = mostOften(lines.map((line) => ({ value: line.size, weight: line.text.length })));
  const usual = lines.filter((line) => Math.abs(line.size - size) < size / 4);
  return {
    left: mostOften(usual.map(({ left }) => ({ value: left, weight: 1 }))),
    right: mostOften(usual.map(({ right, text }) => ({ value: right, weight: text.length }))),
    size,
  };
}

/** The value, to the nearest whole, with the greatest weight; 0 for none. */
function mostOften(entries: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of entries) {
    const rounded = Math.round(value);
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Whether a line goes on with the paragraph of the line before: that one is full, this one begins at the edge. */
function goesOn(before: TextLine, line: TextLine, { left, right }: Edges): boolean {
  const full = before.right > right - SHORT_LINE * before.size;
  const atEdge = line.left < left + INDENT * line.size;
  return full && atEdge && Math.abs(before.size - line.size) < line.size / 4;
}

function isNote(line: TextLine, { height }: PagePieces, { size }: Edges): boolean {
  return line.size < NOTE_SIZE * size && line.y > FOOT * height;
}
