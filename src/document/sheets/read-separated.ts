import { parse } from 'csv-parse/sync';
import { emptySheet, layOutSheets, putWords, type Sheet } from './sheet.ts';

/** The longest beginning of a text by which it is told whether its values are separated. */
const SAMPLE_CHARACTERS = 65_536;
/** What a table has at least. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** Words beyond this are no heading of a column. */
const LONGEST_HEADING = 40;
/** The share of the parted lines that have as many values as the heading, and of all lines: prose differs in its commas. */
const MOST_PARTED = 0.8;
const MOST_LINES = 0.5;

/**
 * The table of a text whose lines have their values parted by one of these marks, in quotes where they hold it themselves;
 * undefined for a text that is no such table.
 */
export function readSeparated(text: string, separators: readonly string[]): Sheet[] | undefined {
  const sample = text.length <= SAMPLE_CHARACTERS ? text : wholeLines(text.slice(0, SAMPLE_CHARACTERS));
  for (const separator of separators) {
    const looked = splitValues(sample, separator);
    const all = looked && isTable(looked) ? splitValues(text, separator) : undefined;
    if (!all) continue;
    const sheet = emptySheet('');
    all.forEach((values, row) => {
      values.forEach((value, column) => {
        putWords(sheet, row, column, value);
      });
    });
    return layOutSheets([sheet]);
  }
  return undefined;
}

/** Undefined where quotes are not closed, or stand within a value. */
function splitValues(text: string, separator: string): string[][] | undefined {
  try {
    return parse(text, { delimiter: separator, bom: true, relax_column_count: true });
  } catch {
    return undefined;
  }
}

/** Whether most lines have as many values as the heading; a title above the table or a remark below it may have one. */
function isTable(lines: readonly string[][]): boolean {
  const filled = lines.filter((values) => values.some((value) => value.trim() !== ''));
  const parted = filled.filter(({ length }) => length > 1);
  const heading = parted.find((values) => values.filter((value) => value.trim() !== '').length > 1) ?? [];
  const fitting = parted.filter(({ length }) => length === heading.length).length;
  return (
    heading.length >= FEWEST_COLUMNS &&
    heading.every(({ length }) => length <= LONGEST_HEADING) &&
    fitting >= FEWEST_ROWS &&
    fitting >= MOST_PARTED * parted.length &&
    fitting >= MOST_LINES * filled.length
  );
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
