import * as XLSX from '@e965/xlsx';
import type { TableCell } from '../document-text.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** One sheet as a grid: every row has the same number of cells; those that a merged cell covers are empty. */
export interface Sheet {
  name: string;
  rows: TableCell[][];
}

const MOST_COLUMNS = 200;
const PASSWORD = /password|encrypt/i;

/** The visible sheets of a workbook (xlsx, xlsb, xls), dates as 2021-06-30, other values as the sheet shows them. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  return sheetsOf(() =>
    XLSX.read(bytes, { type: 'array', dense: true, cellNF: true, cellFormula: false, cellHTML: false }),
  );
}

/** The one sheet of a text whose values are parted by commas, semicolons or tabs; values stay as written. */
export function readSeparated(text: string): Sheet[] {
  return sheetsOf(() => XLSX.read(text, { type: 'string', dense: true, raw: true }));
}

function sheetsOf(open: () => XLSX.WorkBook): Sheet[] {
  let workbook: XLSX.WorkBook;
  try {
    workbook = open();
  } catch (cause) {
    const locked = cause instanceof Error && PASSWORD.test(cause.message);
    throw new UnreadableDocument(locked ? 'encrypted_file' : 'damaged_file', { cause });
  }
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheet && !hidden ? [{ name, rows: readRows(sheet) }] : [];
  }).filter(({ rows }) => rows.length > 0);
}

/** Rows down to the last that holds words; the range that a sheet claims may reach a million rows further. */
function readRows(sheet: XLSX.WorkSheet): TableCell[][] {
  const data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const merges = sheet['!merges'] ?? [];
  const covered = new Set<string>();
  const spans = new Map<string, { columnSpan?: number; rowSpan?: number }>();
  const words = data.map((cells) => (cells ?? []).slice(0, MOST_COLUMNS).map(textOf));
  const rowCount = words.findLastIndex((cells) => cells?.some((text) => text !== '')) + 1;
  for (const { s: from, e: to } of merges) {
    const lastRow = Math.min(to.r, rowCount - 1);
    const lastColumn = Math.min(to.c, MOST_COLUMNS - 1);
    for (let row = from.r; row <= lastRow; row += 1)
      for (let column = from.c; column <= lastColumn; column += 1) covered.add(`${row}/${column}`);
    covered.delete(`${from.r}/${from.c}`);
    spans.set(`${from.r}/${from.c}`, {
      ...(lastColumn > from.c ? { columnSpan: lastColumn - from.c + 1 } : {}),
      ...(lastRow > from.r ? { rowSpan: lastRow - from.r + 1 } : {}),
    });
  }
  const width = words.reduce(
    (most, cells) => Math.max(most, (cells?.findLastIndex((text) => text !== '') ?? -1) + 1),
    0,
  );
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: width }, (_, column): TableCell => {
      const place = `${row}/${column}`;
      return { text: covered.has(place) ? '' : (words[row]?.[column] ?? ''), ...spans.get(place) };
    }),
  );
}

function textOf(cell: XLSX.CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.t === 'e') return '';
  if (cell.t === 'n' && typeof cell.v === 'number' && XLSX.SSF.is_date(String(cell.z ?? ''))) {
    const { y, m, d } = XLSX.SSF.parse_date_code(cell.v) ?? {};
    if (y && m && d) return [String(y), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
  }
  return (cell.w ?? String(cell.v)).trim();
}
