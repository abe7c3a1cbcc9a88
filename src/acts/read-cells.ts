import type { TableCell } from '#document/document-text.ts';
import { readSheets } from '#document/read-sheets.ts';
import type { SheetsRead } from '#document/sheets/read-xlsx.ts';
import type { Sheet, SheetCell } from '#ledger/takeover/sheet.ts';
import { isClassificationMark } from '#parse/classification.ts';
import type { UnreadableFile } from './read-file.ts';

export type WorkbookReading = { ok: true; sheets: Sheet[] } | { ok: false; refusal: UnreadableFile };

/** Where a mark of secrecy stands: above the table. */
const ROWS_ABOVE = 10;
/** What no text in the ledger may hold: control characters other than a break inside a cell. */
const CONTROL = /(?!\n)[\p{Cc}\ufffe\uffff]/gu;

/** The cells of a workbook, read on the thread that asks; `readWorkbook` does it on a thread of its own. */
export async function readCells(bytes: Uint8Array, which: SheetsRead = 'visible'): Promise<WorkbookReading> {
  const reading = await readSheets(bytes, which);
  if (!reading.ok) return { ok: false, refusal: { code: reading.code } };
  const sheets = reading.sheets.map(({ name, rows }) => ({ name, cells: cellsOf(rows) }));
  const classified = sheets.some(({ cells }) =>
    cells.some(({ row, text }) => row <= ROWS_ABOVE && isClassificationMark(text)),
  );
  return classified ? { ok: false, refusal: { code: 'classified' } } : { ok: true, sheets };
}

function cellsOf(rows: readonly (readonly TableCell[])[]): SheetCell[] {
  return rows.flatMap((cells, above) =>
    cells.flatMap(({ text, rowSpan = 1, columnSpan = 1 }, before) => {
      const words = text.toWellFormed().replaceAll('\r\n', '\n').replace(CONTROL, ' ').trim();
      return words === '' ? [] : [{ row: above + 1, column: before + 1, text: words, rowSpan, columnSpan }];
    }),
  );
}
