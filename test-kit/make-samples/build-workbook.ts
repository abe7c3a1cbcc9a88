import ExcelJS from 'exceljs';
import { layOut } from './layout.ts';
import { settleZip } from './settle-zip.ts';

const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const DATE_FORMAT = 'yyyy"年"m"月"d"日"';
const FIXED = new Date('2024-01-01T00:00:00Z');
const COLUMN_CHARACTERS = 18;

/**
 * A title and a table as a workbook: merged cells where a cell covers those below it, numbers and dates as such, and in
 * front of the table's sheet another one that only says how to fill it in.
 */
export async function buildWorkbook(text: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = FIXED;
  workbook.modified = FIXED;
  const guide = workbook.addWorksheet('填写说明');
  guide.addRow(['各单位请勿改动表头，如有疑问请与市政府办公室联系。']);
  const sheet = workbook.addWorksheet('任务清单');
  for (const block of layOut(text)) {
    if (block.kind === 'table') addTable(sheet, block.rows);
    else addTitle(sheet, block.text, widthOf(text));
  }
  return settleZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The same rows as comma-separated values, with quotes where a cell holds a comma, a quote or a break. */
export function buildCsv(text: string): string {
  const rows = layOut(text).flatMap((block) => (block.kind === 'table' ? block.rows : [[block.text]]));
  const width = widthOf(text);
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => quoted(row[column]?.replaceAll('\u2028', '\n') ?? '')).join(
      ',',
    ),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}

function widthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.split('\t').length));
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function addTitle(sheet: ExcelJS.Worksheet, title: string, width: number): void {
  const row = sheet.addRow([title]);
  sheet.mergeCells(row.number, 1, row.number, width);
  row.getCell(1).style = { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } };
}

function addTable(sheet: ExcelJS.Worksheet, rows: readonly string[][]): void {
  const top = sheet.rowCount + 1;
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(cellValue));
    row.eachCell((cell) => {
      cell.alignment = { wrapText: true, vertical: 'middle' };
      if (cell.value instanceof Date) cell.numFmt = DATE_FORMAT;
    });
  }
  sheet.columns.forEach((column) => {
    column.width = COLUMN_CHARACTERS;
  });
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    for (let from = 0; from < rows.length; ) {
      let to = from + 1;
      while (to < rows.length && rows[to]?.[column] === '') to += 1;
      if (to - from > 1 && rows[from]?.[column] !== '') {
        sheet.mergeCells(top + from, column + 1, top + to - 1, column + 1);
      }
      from = to;
    }
  }
}

/** A cell as a clerk's program keeps it: a number as a number, a full date as a date. */
function cellValue(text: string): string | number | Date {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year && month && day) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return /^\d+$/.test(text) ? Number(text) : text.replaceAll('\u2028', '\n');
}
