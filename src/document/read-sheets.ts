import { CFB } from '@e965/xlsx';
import { largestFileBytes } from './limits.ts';
import { checkZip } from './open-zip.ts';
import { readSeparated, readWorkbook, type Sheet } from './sheets/read-sheets.ts';
import { sniffContainer } from './sniff-format.ts';
import { decodeText } from './text/decode-text.ts';
import { type UnreadableCode, UnreadableDocument } from './unreadable.ts';

/** The sheets of a file as grids of cells, or why it has none. */
export type SheetsReading = { ok: true; sheets: Sheet[] } | { ok: false; code: UnreadableCode };

/**
 * Reads the visible sheets of a workbook (xlsx, xlsb, xls), or the one sheet of a text whose values are parted by commas,
 * semicolons or tabs. A file that holds no table gives a code.
 */
export async function readSheets(bytes: Uint8Array): Promise<SheetsReading> {
  if (bytes.length > largestFileBytes) return { ok: false, code: 'too_large' };
  if (bytes.length === 0) return { ok: false, code: 'empty_file' };
  try {
    const sheets = sheetsIn(bytes);
    return sheets.length === 0 ? { ok: false, code: 'empty_file' } : { ok: true, sheets };
  } catch (fault) {
    if (fault instanceof UnreadableDocument) return { ok: false, code: fault.code };
    // The libraries below throw whatever a damaged file makes them stumble over.
    return { ok: false, code: 'damaged_file' };
  }
}

function sheetsIn(bytes: Uint8Array): Sheet[] {
  const container = sniffContainer(bytes);
  if (container === 'text') return readSeparated(decodeText(bytes));
  const isWorkbook =
    (container === 'zip' && [...checkZip(bytes)].some((path) => path.startsWith('xl/workbook.'))) ||
    (container === 'cfb' && holdsWorkbook(bytes));
  if (!isWorkbook) throw new UnreadableDocument('unsupported_format');
  return readWorkbook(bytes);
}

function holdsWorkbook(bytes: Uint8Array): boolean {
  const container = CFB.read(bytes, { type: 'array' });
  if (CFB.find(container, 'EncryptedPackage')) throw new UnreadableDocument('encrypted_file');
  return Boolean(CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book'));
}
