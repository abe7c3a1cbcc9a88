import type { DocumentContents } from '../document-contents.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readOfd } from '../ofd/read-ofd.ts';
import { findMainPart, readPart } from '../office/open-package.ts';
import { openZip } from '../open-zip.ts';
import { readSheetText } from '../sheets/read-sheet-text.ts';
import { readXlsx } from '../sheets/read-xlsx.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** Reads the office files that are archives: docx, xlsx, ofd. Throws `unsupported_format` for any other archive. */
export function readZip(bytes: Uint8Array): DocumentContents {
  const parts = openZip(bytes);
  if (parts.paths.has('OFD.xml')) return readOfd(parts);
  const main = findMainPart(parts);
  const root = readPart(parts, main);
  if (main && root?.name === 'document') return readDocx(parts, main, root);
  if (main && root?.name === 'workbook') return readSheetText(readXlsx(parts, main, root), 'xlsx');
  throw new UnreadableDocument('unsupported_format');
}
