import type { DocumentContents } from '../document-contents.ts';
import { readSeparated } from '../sheets/read-separated.ts';
import { readSheetText } from '../sheets/read-sheet-text.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './read-markdown.ts';

/** A table whose values are parted by tabs reads as it is. */
const SEPARATORS = [',', ';'];

/** Reads bytes that are text: as they are, save tables of separated values and Markdown. */
export function readPlainText(bytes: Uint8Array): DocumentContents {
  const text = decodeText(bytes);
  const sheets = readSeparated(text, SEPARATORS);
  if (sheets) return readSheetText(sheets, 'csv');
  return readMarkdown(text) ?? { format: 'text', text, marks: [] };
}
