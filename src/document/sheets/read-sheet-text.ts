import type { DocumentContents, DocumentFormat } from '../document-contents.ts';
import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import type { Sheet } from './sheet.ts';

/**
 * The sheets that hold a table one after the other, each row a row of a table; what stands alone above a table is a paragraph.
 * Sheets without a table, such as remarks on how to fill it in, are read only where there is no other.
 */
export function readSheetText(sheets: readonly Sheet[], format: DocumentFormat): DocumentContents {
  const document = new DocumentText(longestText);
  const tables = sheets.filter(({ rows }) => rows.some(isParted));
  for (const { rows } of tables.length > 0 ? tables : sheets) {
    const heading = rows.findIndex(isParted);
    const above = rows.slice(0, Math.max(heading, 0));
    for (const cells of above) document.addParagraph(cells.map(({ text }) => text).join(''));
    document.addTable(rows.slice(above.length));
  }
  return { format, text: document.text, marks: document.marks };
}

/** Whether a row has words in more than one cell. */
function isParted(cells: Sheet['rows'][number]): boolean {
  return cells.filter(({ text }) => text !== '').length > 1;
}
