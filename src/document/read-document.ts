import { readCompound } from './compound/read-compound.ts';
import { readHtml } from './html/read-html.ts';
import { largestFileBytes, longestText } from './limits.ts';
import type { Mark } from './mark.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type Container, sniffContainer } from './sniff-format.ts';
import { readPlainText } from './text/read-plain-text.ts';
import { type UnreadableCode, UnreadableDocument } from './unreadable.ts';
import { readZip } from './zip/read-zip.ts';

export const documentFormats = [
  'text',
  'docx',
  'doc',
  'rtf',
  'pdf',
  'ofd',
  'html',
  'xlsx',
  'xls',
  'csv',
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The text of a file with what each place of it is. */
export interface ReadDocument {
  format: DocumentFormat;
  text: string;
  marks: readonly Mark[];
}

/** The text of a file, or why it has none. */
export type Reading = ({ ok: true } & ReadDocument) | { ok: false; code: UnreadableCode };

const readers: Readonly<
  Record<Exclude<Container, 'other'>, (bytes: Uint8Array) => ReadDocument | Promise<ReadDocument>>
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
  if (bytes.length > largestFileBytes) return { ok: false, code: 'too_large' };
  if (bytes.length === 0) return { ok: false, code: 'empty_file' };
  const container = sniffContainer(bytes);
  if (container === 'other') return { ok: false, code: 'unsupported_format' };
  try {
    const document = await readers[container](bytes);
    if (document.text.length > longestText) return { ok: false, code: 'too_large' };
    return document.text.trim() === '' ? { ok: false, code: 'empty_file' } : { ok: true, ...document };
  } catch (fault) {
    if (fault instanceof UnreadableDocument) return { ok: false, code: fault.code };
    // The libraries below throw whatever a damaged file makes them stumble over.
    return { ok: false, code: container === 'text' ? 'not_text' : 'damaged_file' };
  }
}
