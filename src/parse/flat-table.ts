import { namesOrganisations } from './annotation-phrases.ts';
import { append } from './append.ts';
import { findDeadline } from './deadlines.ts';
import type { Element } from './element.ts';
import { findColumnLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findRolePhrase } from './role-phrases.ts';
import { type Column, headsColumn, readTableHead } from './table-head.ts';
import type { Row } from './table-rows.ts';

const MOST_COLUMNS = 12;
/** A row has at most this many lines more than columns: a clause of several paragraphs. */
const MOST_PARAGRAPHS = 12;
const NUMBER = /^[0-9０-９]{1,4}[.．、]?$/;
const EMPTY = /^(?:同上|〃|无|\/|—+|-+)$/;
const NO_CONTEXT = { year: 2000, issuedOn: null, yearInTitle: true };

/**
 * The task table that begins at line `from` with one cell a line, as copying from a page leaves it; undefined where none
 * does. A row begins at its number, or every so many lines. Where cells are missing, a row is read only if they fit the
 * columns in one way; else it is left to a person.
 */
export function readFlatTable(
  lines: Line[],
  from: number,
  readRows: (rows: readonly Row[], columns: readonly Column[]) => Element[],
): { length: number; elements: Element[] } | undefined {
  const columns = readFlatHead(lines, from);
  if (!columns) return undefined;
  const elements: Element[] = lines
    .slice(from, from + columns.length)
    .map(({ start, text }) => ({ type: 'tableHead', start, end: start + text.length }));
  const numbered = columns[0]?.kind === 'number';
  let rows: Row[] = [];
  let at = from + columns.length;
  while (at < lines.length) {
    const { length, fits } = numbered ? numberedRow(lines, at, columns) : periodicRow(lines, at, columns);
    if (length === 0) break;
    const [row] = fits;
    if (row && fits.length === 1) {
      rows.push(row);
    } else {
      append(elements, readRows(rows, columns));
      elements.push(unread(lines, at, length));
      rows = [];
    }
    at += length;
  }
  append(elements, readRows(rows, columns));
  return elements.length > columns.length ? { length: at - from, elements } : undefined;
}

/** The columns that the lines from `from` head, one a line; undefined where they head no task table. */
export function readFlatHead(lines: readonly Line[], from: number): Column[] | undefined {
  const first = lines[from];
  if (!first || !headsColumn(first.text)) return undefined;
  const headings: string[] = [];
  for (const { text } of lines.slice(from, from + MOST_COLUMNS)) {
    if (!headsColumn(text)) break;
    headings.push(text);
  }
  return headings.length >= 3 ? readTableHead(headings) : undefined;
}

/** The lines of one row, and the ways in which they fit the columns: one where the row is certain. */
interface Fitting {
  length: number;
  fits: Row[];
}

/** The row that begins at `at` with its number and ends before the next; without lines where no row begins. */
function numberedRow(lines: Line[], at: number, columns: readonly Column[]): Fitting {
  if (!NUMBER.test(lines[at]?.text ?? '')) return { length: 0, fits: [] };
  const most = columns.length + MOST_PARAGRAPHS;
  let length = 1;
  while (at + length < lines.length && length < most && !NUMBER.test(lines[at + length]?.text ?? ''))
    length += 1;
  if (NUMBER.test(lines[at + length]?.text ?? ''))
    return { length, fits: fitRow(lines.slice(at, at + length), columns) };
  // Behind the last row stands other text: the row takes as many lines as fit.
  for (let own = Math.min(length, columns.length); own > 1; own -= 1) {
    const fits = fitRow(lines.slice(at, at + own), columns);
    if (fits.length > 0) return { length: own, fits };
  }
  return { length: Math.min(length, columns.length), fits: [] };
}

/** The next row of a table without numbers: as many lines as columns; without lines where they do not fit. */
function periodicRow(lines: Line[], at: number, columns: readonly Column[]): Fitting {
  const own = lines.slice(at, at + columns.length);
  const fits = fitRow(own, columns);
  return { length: fits.length > 0 ? own.length : 0, fits };
}

function unread(lines: Line[], at: number, length: number): Element {
  const first = lines[at];
  const last = lines[at + length - 1];
  const start = first?.start ?? 0;
  return { type: 'unread', start, end: last ? last.start + last.text.length : start };
}

/** The ways in which the lines fit the columns in order; at most two, as more than one settles nothing. */
function fitRow(lines: Line[], columns: readonly Column[]): Row[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const fits: Row['cells'][] = [];
  const place = (line: number, column: number, cells: Row['cells']) => {
    if (fits.length > 1) return;
    const of = columns[column];
    if (!of) {
      if (line === lines.length) fits.push(cells);
      return;
    }
    const spare = lines.length - line - (columns.length - column);
    const most = of.kind === 'clause' ? Math.max(1, spare + 1) : 1;
    for (let taken = spare < 0 ? 0 : 1; taken <= most; taken += 1) {
      const own = lines.slice(line, line + taken);
      if (own.length < taken || !own.every(({ text }) => accepts(of, text))) continue;
      place(line + taken, column + 1, [...cells, cellOf(own, last)]);
    }
  };
  place(0, 0, []);
  return fits.map((cells) => ({ start: first.start, end: last.start + last.text.length, cells }));
}

/** Several lines of a clause are one cell as long as in the document, with white space between them. */
function cellOf(lines: Line[], last: Line): { text: string; start: number } {
  const [first] = lines;
  if (!first) return { text: '', start: last.start + last.text.length };
  const text = lines.reduce((words, line) => words.padEnd(line.start - first.start, '\n') + line.text, '');
  return { text, start: first.start };
}

/** Whether a line can stand in a column. */
function accepts({ kind, heading }: Column, text: string): boolean {
  if (kind === 'number') return NUMBER.test(text);
  if (kind !== 'answer') return !NUMBER.test(text) && (kind !== 'clause' || !namesOrganisations(text));
  const label = findColumnLabel(heading);
  if (EMPTY.test(text)) return true;
  if (label?.says === 'deadline') return findDeadline(text, 0, NO_CONTEXT) !== undefined;
  if (label?.says === 'note' || label?.role === 'supervisor') return true;
  return namesOrganisations(text) || findRolePhrase(text) !== undefined;
}
