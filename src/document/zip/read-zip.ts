import { isDocxPart, readDocx } from '../docx/read-docx.ts';
import { isOfdPart, readOfd } from '../ofd/read-ofd.ts';
import { checkZip, openZip } from '../open-zip.ts';
import type { ReadDocument } from '../read-document.ts';
import { readSheetText } from '../sheets/read-sheet-text.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** Reads the office files that are archives: docx, xlsx, ofd. Throws `unsupported_format` for any other archive. */
export function readZip(bytes: Uint8Array): ReadDocument {
  const paths = checkZip(bytes);
  if (paths.has('word/document.xml')) return readDocx(openZip(bytes, isDocxPart));
  if (paths.has('xl/workbook.xml') || paths.has('xl/workbook.bin')) return readSheetText(bytes, 'xlsx');
  if (paths.has('OFD.xml')) return readOfd(openZip(bytes, isOfdPart));
  throw new UnreadableDocument('unsupported_format');
}
