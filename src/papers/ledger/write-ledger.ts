import { PassThrough, type Readable } from 'node:stream';
import ExcelJS, { type Fill } from 'exceljs';
import {
  bodyFont,
  borders,
  fillOf,
  headingFill,
  headingFont,
  pageFoot,
  pageSetup,
  quietFont,
  titleFont,
} from '../look.ts';
import { rowHeight } from '../row-height.ts';

const HEADING_ROW = 3;

/** The colours behind the words of lights, light enough to be printed in grey. */
const lightFills = {
  red: fillOf('FFF8CECC'),
  yellow: fillOf('FFFFF2CC'),
  blue: fillOf('FFDAE8FC'),
  green: fillOf('FFE2F0D9'),
  grey: fillOf('FFF0F1F3'),
} as const satisfies Record<string, Fill>;

export interface LedgerPaper {
  /** Of the sheet. */
  name: string;
  title: string;
  /** Of which day, and of whom. */
  note: string;
  language: 'zh' | 'en';
  columns: readonly LedgerColumn[];
}

export interface LedgerColumn {
  heading: string;
  /** In characters. */
  width: number;
  /** The words of a light stand in it. */
  light?: boolean;
}

export interface LedgerPaperRow {
  cells: readonly (string | number)[];
  light: keyof typeof lightFills;
}

/**
 * The ledger as an xlsx workbook, a task a row, written as it is read: its head stays in sight and is printed on every page, columns
 * can be filtered, lights stand by word and by colour. Words are words, whatever they begin with.
 */
export function writeLedger(paper: LedgerPaper, rows: AsyncIterable<LedgerPaperRow>): Readable {
  const stream = new PassThrough();
  write(paper, rows, stream).catch((fault: unknown) => {
    stream.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  });
  return stream;
}

async function write(
  { name, title, note, language, columns }: LedgerPaper,
  rows: AsyncIterable<LedgerPaperRow>,
  stream: PassThrough,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const page = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEADING_ROW }],
    pageSetup: pageSetup(HEADING_ROW),
    headerFooter: { oddFooter: pageFoot(title, language) },
  });
  page.columns = columns.map(({ width }) => ({ width }));
  for (const [index, [text, font, height]] of (
    [
      [title, titleFont, 28],
      [note, quietFont, 16],
    ] as const
  ).entries()) {
    const row = page.addRow([text]);
    row.height = height;
    Object.assign(row.getCell(1), { font, alignment: { vertical: 'middle' } });
    page.mergeCells(index + 1, 1, index + 1, columns.length);
    row.commit();
  }
  const headings = page.addRow(columns.map(({ heading }) => heading));
  headings.height = 32;
  headings.eachCell((cell) => {
    Object.assign(cell, { font: headingFont, fill: headingFill, border: borders });
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
  headings.commit();
  const widths = columns.map(({ width }) => width);
  let last = HEADING_ROW;
  for await (const { cells, light } of rows) {
    last += 1;
    const row = page.addRow(cells.map((cell) => (cell === '' ? null : cell)));
    row.height = rowHeight(cells, widths);
    for (const [index, column] of columns.entries()) {
      const cell = row.getCell(index + 1);
      const isNumber = typeof cells[index] === 'number';
      Object.assign(cell, {
        font: bodyFont,
        border: borders,
        ...(column.light && { fill: lightFills[light] }),
      });
      // A cell of words stays one when it is opened for writing.
      cell.numFmt = isNumber ? 'General' : '@';
      cell.alignment = { vertical: 'top', wrapText: true, ...(isNumber && { horizontal: 'center' }) };
    }
    row.commit();
    // What was written leaves before more is read.
    if (stream.writableNeedDrain) await drained(stream);
  }
  page.autoFilter = { from: { row: HEADING_ROW, column: 1 }, to: { row: last, column: columns.length } };
  page.commit();
  await workbook.commit();
}

function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('drain', resolve);
    stream.once('close', () => reject(new Error('The reader of the workbook has gone.')));
  });
}
