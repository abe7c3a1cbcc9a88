import { readCompound } from './compound/read-compound.ts';
import type { DocumentContents } from './document-contents.ts';
import { readHtml } from './html/read-html.ts';
import { longestText } from './limits.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readBytes } from './read-bytes.ts';
import { type Container, sniffContainer } from './sniff-format.ts';
import { readPlainText } from './text/read-plain-text.ts';
import { type UnreadableCode, UnreadableDocument } from './unreadable.ts';
import { readZip } from './zip/read-zip.ts';

/** The text of a file, or why it has none. */
export type Reading = ({ ok: true } & DocumentContents) | { ok: false; code: UnreadableCode };

const readers: Readonly<
  Record<Exclude<Container, 'other'>, (bytes: Uint8Array) => DocumentContents | Promise<DocumentContents>>
> = {
  zip: readZip,
  cfb: readCompound,
  pdf: readPdf,
  html: readHtml,
  text: readPlainText,
};

/**
 * Reads a file of any format the field uses, told by its bytes. Text in UTF-8 comes back as it is. A file that cannot be read
 * gives a code, whatever is wrong with it.
 */
export async function readDocument(bytes: Uint8Array): Promise<Reading> {
  const reading = await readBytes(bytes, readContents);
  if (!reading.ok) return reading;
  const { text } = reading.contents;
  if (text.length > longestText) return { ok: false, code: 'too_large' };
  return text.trim() === '' ? { ok: false, code: 'empty_file' } : { ok: true, ...reading.contents };
}

function readContents(bytes: Uint8Array): DocumentContents | Promise<DocumentContents> {
  const container = sniffContainer(bytes);
  if (container === 'other') throw new UnreadableDocument('unsupported_format');
  return readers[container](bytes);
}
