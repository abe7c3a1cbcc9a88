import type { Grid, Sheet, SheetCell } from '#ledger/takeover/sheet.ts';
import { columnLetters, layOutSheet } from '#ledger/takeover/sheet.ts';
import type { FormHead } from './form.ts';
import { isSealed, traceOf } from './form-seal.ts';
import { joined, type SealedHead, sealMark } from './seal-sheet.ts';

/** What is wrong in a cell of a form that came back. */
export interface CellProblem {
  /** As people see it now. */
  sheet: string;
  /** `E12` */
  address: string;
  code: CellProblemCode;
}

export const cellProblemCodes = [
  ...([
    'key_unknown',
    'row_apart',
    'row_twice',
    'heading_missing',
    'choice_unknown',
    'answer_missing',
  ] as const),
  ...(['words_missing', 'words_too_long', 'day_unread', 'number_unread', 'period_missing'] as const),
  ...(['figure_without_news', 'reported_elsewhere', 'reported_already', 'repeated_without_words'] as const),
  ...(['draft_there', 'unit_unknown', 'person_unread'] as const),
] as const;
export type CellProblemCode = (typeof cellProblemCodes)[number];

export interface FilledCell {
  text: string;
  address: string;
  /** Somebody has written there since it went out. */
  changed: boolean;
  /** What it said when it went out, as a trace. */
  was: string;
}

/** A row of a form that came back. */
export interface FilledRow {
  sheetId: string;
  /** As people see it now. */
  sheet: string;
  key: string;
  revision: number;
  cells: ReadonlyMap<string, FilledCell>;
}

export type FormReading =
  | { ok: true; head: FormHead; rows: FilledRow[]; problems: CellProblem[] }
  /** No form of ours, or one that another installation gave out or whose seal was changed. */
  | { ok: false; code: 'workbook_unknown' | 'workbook_altered' };

interface SealedRow {
  revision: number;
  traces: string[];
}

/**
 * The rows of a form that came back, wherever they stand by now: sheets may be renamed, rows sorted, left out or put together
 * from several copies, columns moved, rows and columns added. Only rows that went out under the same seal are read.
 */
export function readForm(sheets: readonly Sheet[], secret: string): FormReading {
  const seal = sheets.find(({ cells }) => cells.some(({ row, text }) => row === 1 && text === sealMark));
  if (!seal) return { ok: false, code: 'workbook_unknown' };
  const [, [given = ''] = [], ...lines] = linesOf(seal);
  const [[words = ''] = [], ...sealed] = lines;
  if (!isSealed(lines.map(joined), given, secret)) return { ok: false, code: 'workbook_altered' };
  const { sheets: columns, ...head }: SealedHead = JSON.parse(words);
  const rows: FilledRow[] = [];
  const problems: CellProblem[] = [];
  for (const { id, columns: ofSheet } of columns) {
    const known = new Map(
      sealed
        .filter(([sheetId]) => sheetId === id)
        .map(([, key = '', revision = 'r0', ...traces]) => [
          key,
          { revision: Number(revision.slice(1)), traces },
        ]),
    );
    for (const sheet of sheets) {
      if (sheet === seal || !sheet.cells.some(({ text }) => known.has(text))) continue;
      const read = readRows({ id, sheet, columns: ofSheet, known });
      rows.push(...read.rows);
      problems.push(...read.problems);
    }
  }
  const settled = settleTwice(rows);
  return { ok: true, head, rows: settled.rows, problems: [...problems, ...settled.problems] };
}

function linesOf({ cells }: Sheet): string[][] {
  const lines: string[][] = [];
  for (const { row, column, text } of cells) {
    const line = lines[row - 1] ?? [];
    line[column - 1] = text;
    lines[row - 1] = line;
  }
  return lines.filter((line) => line !== undefined);
}

interface ReadSheet {
  id: string;
  sheet: Sheet;
  columns: SealedHead['sheets'][number]['columns'];
  known: ReadonlyMap<string, SealedRow>;
}

function readRows({ id, sheet, columns, known }: ReadSheet): { rows: FilledRow[]; problems: CellProblem[] } {
  const grid = layOutSheet(sheet);
  const problems: CellProblem[] = [];
  const first = sheet.cells.find(({ text }) => known.has(text));
  const kept = columns.filter(({ filledIn, identifies }) => filledIn || identifies);
  const headingRow = findHeadings(grid, kept);
  if (!first || headingRow === undefined) {
    const address = addressOf(first ?? { row: 1, column: 1 });
    return { rows: [], problems: [{ sheet: sheet.name, address, code: 'heading_missing' }] };
  }
  const placeOf = new Map(
    kept.flatMap(({ field, heading }) => {
      const cell = grid.beginningIn(headingRow).find(({ text }) => sameWords(text, heading));
      return cell ? [[field, cell.column] as const] : [];
    }),
  );
  const rows: FilledRow[] = [];
  for (let row = headingRow + 1; row <= grid.rowCount; row += 1) {
    const key = grid.at(row, first.column)?.text;
    const sealed = key === undefined ? undefined : known.get(key);
    if (key === undefined || sealed === undefined) {
      const stray = kept.find(({ field, filledIn }) => filledIn && isTyped(grid, row, placeOf.get(field)));
      const column = stray && placeOf.get(stray.field);
      if (column !== undefined)
        problems.push({ sheet: sheet.name, address: addressOf({ row, column }), code: 'key_unknown' });
      continue;
    }
    const cells = new Map(
      kept.flatMap(({ field }, index) => {
        const column = placeOf.get(field);
        if (column === undefined) return [];
        const text = grid.at(row, column)?.text ?? '';
        const was = sealed.traces[index] ?? '-';
        const address = addressOf({ row, column });
        return [[field, { text, address, was, changed: traceOf(text) !== was }] as const];
      }),
    );
    const apart = kept.find(({ field, identifies }) => identifies && cells.get(field)?.changed);
    const at = apart && cells.get(apart.field)?.address;
    if (at !== undefined) problems.push({ sheet: sheet.name, address: at, code: 'row_apart' });
    else rows.push({ sheetId: id, sheet: sheet.name, key, revision: sealed.revision, cells });
  }
  return { rows, problems };
}

/** Words in one cell of a table; what is merged over several is a remark beside it. */
function isTyped(grid: Grid, row: number, column: number | undefined): boolean {
  const cell = column === undefined ? undefined : grid.at(row, column);
  return cell !== undefined && cell.columnSpan === 1 && cell.row === row;
}

/** The first row that has the heading of every column that is filled in. */
function findHeadings(grid: Grid, columns: readonly { heading: string }[]): number | undefined {
  for (let row = 1; row <= grid.rowCount; row += 1) {
    const there = grid.beginningIn(row);
    if (columns.every(({ heading }) => there.some(({ text }) => sameWords(text, heading)))) return row;
  }
  return undefined;
}

function sameWords(one: string, other: string): boolean {
  return traceOf(one) === traceOf(other);
}

/** Copies put together hold rows several times: the one that somebody has written in counts, and two such do not agree. */
function settleTwice(rows: readonly FilledRow[]): { rows: FilledRow[]; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const settled = [...Map.groupBy(rows, ({ sheetId, key }) => `${sheetId} ${key}`).values()].flatMap(
    (same) => {
      const [written, ...others] = same.filter(isWritten);
      if (!written) return same.slice(0, 1);
      const differing = others.find((other) => contentsOf(other) !== contentsOf(written));
      const [cell] = differing ? [...differing.cells.values()].filter(({ changed }) => changed) : [];
      if (differing && cell)
        problems.push({ sheet: differing.sheet, address: cell.address, code: 'row_twice' });
      return [written];
    },
  );
  return { rows: settled, problems };
}

/** Whether somebody has written in the row. */
export function isWritten({ cells }: FilledRow): boolean {
  return [...cells.values()].some(({ changed }) => changed);
}

function contentsOf({ cells }: FilledRow): string {
  return [...cells.values()].map(({ text }) => traceOf(text)).join();
}

function addressOf({ row, column }: Pick<SheetCell, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}
