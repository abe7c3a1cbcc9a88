import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { UnreadableDocument } from '../unreadable.ts';
import { generalFormat, printNumber } from './print-number.ts';
import { emptySheet, layOutSheets, putWords, type Sheet, type SheetContents } from './sheet.ts';

const PASSWORD = /password|encrypt/i;
const UNSAID_DATE = /^\d+\/\d+\/\d+$/;

/** The visible sheets of a workbook of before 2007 (BIFF); of formulas the results that were kept. */
export function readXls(bytes: Uint8Array): Sheet[] {
  const workbook = open(bytes);
  const settings = workbook.Workbook;
  const from1904 = settings?.WBProps?.date1904 ?? false;
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = (settings?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheet && !hidden ? [readSheet(name, sheet, from1904)] : [];
  });
  return layOutSheets(sheets);
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellFormula: false, cellHTML: false });
  } catch (cause) {
    const locked = cause instanceof Error && PASSWORD.test(cause.message);
    throw new UnreadableDocument(locked ? 'encrypted_file' : 'damaged_file', { cause });
  }
}

function readSheet(name: string, sheet: WorkSheet, from1904: boolean): SheetContents {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const merged = (sheet['!merges'] ?? []).map(({ s: from, e: to }) => ({
    top: from.r,
    left: from.c,
    bottom: to.r,
    right: to.c,
  }));
  const contents: SheetContents = { ...emptySheet(name), merged };
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) putWords(contents, row, column, printCell(cell, from1904));
    });
  });
  return contents;
}

function printCell({ t: kind, v: value, w: shown = '', z: said }: CellObject, from1904: boolean): string {
  if (kind !== 'n' || typeof value !== 'number') return shown === '' ? String(value ?? '') : shown;
  // Of the Chinese date formats that a file need not spell out, the library only tells that they are dates
  const format = said ?? (UNSAID_DATE.test(shown) ? 'yyyy-mm-dd' : generalFormat);
  return printNumber(value, { format: String(format), from1904 });
}
