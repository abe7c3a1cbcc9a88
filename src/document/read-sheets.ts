import { holdsWorkbook, openCompound } from './compound/open-compound.ts';
import { findMainPart, readPart } from './office/open-package.ts';
import { openZip } from './open-zip.ts';
import { readBytes } from './read-bytes.ts';
import { readSeparated } from './sheets/read-separated.ts';
import { readXlsx, type SheetsRead } from './sheets/read-xlsx.ts';
import type { Sheet } from './sheets/sheet.ts';
import { sniffContainer } from './sniff-format.ts';
import { decodeText } from './text/decode-text.ts';
import { type UnreadableCode, UnreadableDocument } from './unreadable.ts';
import { readXls } from './xls/read-xls.ts';

/** The sheets of a file as grids of cells, or why it has none. */
export type SheetsReading = { ok: true; sheets: Sheet[] } | { ok: false; code: UnreadableCode };

/** How values may be parted in a file of nothing but a table. */
const SEPARATORS = [',', '\t', ';'];

/**
 * Reads the visible sheets of a workbook (xlsx, xls), or the one sheet of a text whose values are parted by commas, tabs or
 * semicolons; of an xlsx the hidden ones too where all are asked for. A file that holds no table gives a code.
 */
export async function readSheets(bytes: Uint8Array, which: SheetsRead = 'visible'): Promise<SheetsReading> {
  const reading = await readBytes(bytes, (all) => sheetsIn(all, which));
  if (!reading.ok) return reading;
  const sheets = reading.contents;
  return sheets.length === 0 ? { ok: false, code: 'empty_file' } : { ok: true, sheets };
}

function sheetsIn(bytes: Uint8Array, which: SheetsRead): Sheet[] {
  const sheets = sheetsOf[sniffContainer(bytes)]?.(bytes, which);
  if (!sheets) throw new UnreadableDocument('unsupported_format');
  return sheets;
}

type ReadSheets = (bytes: Uint8Array, which: SheetsRead) => Sheet[] | undefined;

const sheetsOf: Readonly<Partial<Record<string, ReadSheets>>> = {
  zip(bytes, which) {
    const parts = openZip(bytes);
    const main = findMainPart(parts);
    const root = readPart(parts, main);
    return main !== undefined && root?.name === 'workbook' ? readXlsx(parts, main, root, which) : undefined;
  },
  cfb(bytes) {
    const file = openCompound(bytes);
    return holdsWorkbook(file) ? readXls(file) : undefined;
  },
  text: (bytes) => readSeparated(decodeText(bytes), SEPARATORS),
};
