import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import type { DocumentFormat, ReadDocument } from '../read-document.ts';
import { readSeparated, readWorkbook, type Sheet } from './read-sheets.ts';

/** The sheets of a workbook one after the other, each row a row of a table. */
export function readSheetText(bytes: Uint8Array, format: 'xlsx' | 'xls'): ReadDocument {
  return textOf(readWorkbook(bytes), format);
}

// A line of values: short words between half-width commas, quoted where they hold one
const HEADING_LINE = /^[^,\n]{0,40}(?:,[^,\n]{0,40}){2,}$/;
const LINES_LOOKED_AT = 40;

/** The table of a text whose values are parted by commas; undefined where its lines do not have as many values as its heading. */
export function readCommaSeparated(text: string): ReadDocument | undefined {
  const lines = text.split(/\r?\n/, LINES_LOOKED_AT);
  const heading = lines.find((line) => HEADING_LINE.test(line.trim()) && /,[^,]+,/.test(line));
  if (heading === undefined) return undefined;
  const sheets = readSeparated(text);
  const rows = sheets[0]?.rows ?? [];
  const width = heading.split(',').length;
  const full = rows.filter((cells) => cells.filter((cell) => cell.text !== '').length > 1);
  const fits = full.length >= 2 && (rows[0]?.length ?? 0) <= width + 1 && full.length * 2 >= rows.length;
  return fits ? textOf(sheets, 'csv') : undefined;
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
