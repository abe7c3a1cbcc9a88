import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import type { DocumentFormat, ReadDocument } from '../read-document.ts';
import { readSeparated, readWorkbook, type Sheet } from './read-sheets.ts';

/** The sheets of a workbook one after the other, each row a row of a table. */
export function readSheetText(bytes: Uint8Array, format: 'xlsx' | 'xls'): ReadDocument {
  return textOf(readWorkbook(bytes), format);
}

// A line of headings: short words between half-width commas
const HEADING_LINE = /^[^,\n]{0,40}(?:,[^,\n]{0,40}){2,}$/;
const QUOTE = '"';
const LINES_LOOKED_AT = 60;
/** The share of lines that must have as many values as the heading. */
const MOST_LINES = 0.8;

/** The table of a text whose values are parted by commas; undefined for prose, whose lines differ in their commas. */
export function readCommaSeparated(text: string): ReadDocument | undefined {
  const lines = text.split(/\r?\n/, LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  const heading = lines.findIndex((line) => HEADING_LINE.test(line.trim()));
  const width = commasIn(lines[heading] ?? '');
  const rows = lines.slice(heading).filter((line) => !line.includes(QUOTE));
  const fitting = rows.filter((line) => commasIn(line) === width).length;
  if (heading === -1 || fitting < 2 || fitting < MOST_LINES * rows.length) return undefined;
  return textOf(readSeparated(text), 'csv');
}

function commasIn(line: string): number {
  return line.split(',').length - 1;
}

function textOf(sheets: readonly Sheet[], format: DocumentFormat): ReadDocument {
  const document = new DocumentText(longestText);
  const tables = sheets.filter(({ rows }) => (rows[0]?.length ?? 0) > 1);
  // A sheet of remarks beside the tables is left out
  for (const { rows } of tables.length > 0 ? tables : sheets) {
    for (const cells of rows) document.addRow(cells);
  }
  return { format, text: document.text, marks: document.marks };
}
