import type { ReadDocument } from '../read-document.ts';
import { readCommaSeparated } from '../sheets/read-sheet-text.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './read-markdown.ts';

/** Reads bytes that are text: as they are, save tables of comma-separated values and Markdown. */
export function readPlainText(bytes: Uint8Array): ReadDocument {
  const text = decodeText(bytes);
  return readCommaSeparated(text) ?? readMarkdown(text) ?? { format: 'text', text, marks: [] };
}
