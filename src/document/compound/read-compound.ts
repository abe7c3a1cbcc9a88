import { readDoc } from '../doc/read-doc.ts';
import type { DocumentContents } from '../document-contents.ts';
import { readSheetText } from '../sheets/read-sheet-text.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { readXls } from '../xls/read-xls.ts';
import { holdsWorkbook, openCompound } from './open-compound.ts';

/** Reads the office files of before 2007, doc and xls. Throws `unsupported_format` for those of other programs. */
export function readCompound(bytes: Uint8Array): DocumentContents {
  const file = openCompound(bytes);
  if (file.stream('WordDocument')) return readDoc(file);
  if (holdsWorkbook(file)) return readSheetText(readXls(file), 'xls');
  throw new UnreadableDocument('unsupported_format');
}
