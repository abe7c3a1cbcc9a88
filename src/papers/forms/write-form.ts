import ExcelJS, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import { columnLetters } from '#ledger/takeover/sheet.ts';
import {
  bodyFont,
  borders,
  headingFill,
  headingFont,
  openFill,
  pageFoot,
  pageSetup,
  quietFont,
  titleFont,
} from '../look.ts';
import { rowHeight } from '../row-height.ts';
import type { Form, FormColumn, FormSheet } from './form.ts';
import { choiceSheetName, sealLines, sealSheetName } from './seal-sheet.ts';

const HEADING_ROW = 3;
/** The hidden column of keys stands before those that people see. */
const COLUMNS_BEFORE = 1;
/** Numbers as they are typed, words as they stand, days by year, month and day. */
const formats = { text: '@', number: 'General', date: 'yyyy-mm-dd' } as const;

/**
 * A form as an xlsx workbook: what is known is filled in and locked, what is asked for is open, keys and seal are hidden.
 * Everything in it is words or numbers, never a formula.
 */
export async function writeForm(form: Form, secret: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const choices = new ChoiceSheet(form);
  for (const sheet of form.sheets) writeSheet(workbook, sheet, form, choices);
  choices.write(workbook);
  const seal = workbook.addWorksheet(sealSheetName, { state: 'veryHidden' });
  for (const line of sealLines(form, secret)) seal.addRow(line);
  await seal.protect('', {});
  for (const { name } of form.sheets) {
    await workbook.getWorksheet(name)?.protect('', {
      ...{ formatColumns: true, formatRows: true, formatCells: true, sort: true, autoFilter: true },
      ...{ selectLockedCells: true, selectUnlockedCells: true },
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeSheet(workbook: Workbook, sheet: FormSheet, { head }: Form, choices: ChoiceSheet): void {
  const { columns, rows, name, title, note } = sheet;
  const last = columns.length + COLUMNS_BEFORE;
  const page = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: Math.min(3, last), ySplit: HEADING_ROW }],
    pageSetup: pageSetup(HEADING_ROW),
    headerFooter: { oddFooter: pageFoot(title, head.language) },
  });
  page.columns = [
    { key: 'key', width: 10, hidden: true },
    ...columns.map(({ field, width }) => ({ key: field, width })),
  ];
  writeAbove(page, 1, last, title, 30);
  writeAbove(page, 2, last, note, 34);
  page.getCell(1, 2).font = titleFont;
  const headings = page.getRow(HEADING_ROW);
  headings.height = 32;
  for (const [index, { heading }] of columns.entries()) {
    const cell = headings.getCell(index + 1 + COLUMNS_BEFORE);
    cell.value = heading;
    Object.assign(cell, { font: headingFont, fill: headingFill, border: borders });
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  }
  const widths = columns.map(({ width }) => width);
  for (const { key, cells } of rows) {
    const row = page.addRow([key]);
    const said = columns.map(({ field }) => cells[field]);
    row.height = rowHeight(said, widths);
    for (const [index, column] of columns.entries())
      writeCell(row.getCell(index + 1 + COLUMNS_BEFORE), cells[column.field], column, choices);
  }
  page.autoFilter = {
    from: { row: HEADING_ROW, column: 1 + COLUMNS_BEFORE },
    to: { row: HEADING_ROW + rows.length, column: last },
  };
}

function writeAbove(page: Worksheet, row: number, last: number, text: string, height: number): void {
  page.mergeCells(row, 1 + COLUMNS_BEFORE, row, last);
  const cell = page.getCell(row, 1 + COLUMNS_BEFORE);
  cell.value = text;
  cell.font = quietFont;
  cell.alignment = { vertical: 'middle', wrapText: true };
  page.getRow(row).height = height;
}

function writeCell(
  cell: Cell,
  value: string | number | undefined,
  { filledIn, choices: offered, kind = 'text' }: FormColumn,
  choices: ChoiceSheet,
): void {
  cell.value = value === '' ? null : (value ?? null);
  cell.font = bodyFont;
  cell.border = borders;
  cell.numFmt = formats[kind];
  cell.alignment = { vertical: 'top', wrapText: true, ...(kind === 'number' && { horizontal: 'right' }) };
  cell.protection = { locked: !filledIn };
  if (filledIn) cell.fill = openFill;
  if (filledIn && offered && offered.length > 0) {
    cell.dataValidation = {
      ...{ type: 'list', allowBlank: true, showErrorMessage: true, errorStyle: 'stop' },
      formulae: [choices.rangeOf(offered)],
    };
  }
}

/** The lists from which cells are chosen, a column each. */
class ChoiceSheet {
  readonly #lists: (readonly string[])[];

  constructor({ sheets }: Form) {
    const all = sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [choices] : [])));
    this.#lists = [...new Set(all)];
  }

  rangeOf(list: readonly string[]): string {
    const column = columnLetters(this.#lists.indexOf(list) + 1);
    return `${choiceSheetName}!$${column}$1:$${column}$${list.length}`;
  }

  write(workbook: Workbook): void {
    const page = workbook.addWorksheet(choiceSheetName, { state: 'hidden' });
    for (const [index, list] of this.#lists.entries())
      for (const [below, choice] of list.entries()) page.getCell(below + 1, index + 1).value = choice;
  }
}
