import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/**
 * Lines of cells under headings as CSV (RFC 4180), made as they are read. It begins with a byte order mark, by which
 * spreadsheets tell UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeCsv(
  headings: readonly string[],
  lines: AsyncIterable<readonly (string | number)[]>,
): Readable {
  const csv = stringify({
    bom: true,
    header: true,
    columns: [...headings],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Readable.from(lines).compose(csv);
}
