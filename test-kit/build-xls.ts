import { CFB } from '@e965/xlsx';

/** A record of a workbook of before 2007 (MS-XLS 2.1.4). */
export interface XlsRecord {
  kind: number;
  bytes: readonly number[];
}

const BEGIN = 0x0809;
const END: XlsRecord = { kind: 0x000a, bytes: [] };
const SHEET = 0x0085;
const VERSION_97 = [0x00, 0x06, 0x05, 0x00];
const HEADER_BYTES = 4;

/** A workbook of one sheet from the records before it and those in it. */
export function buildXls(
  globals: readonly XlsRecord[],
  cells: readonly XlsRecord[],
  hidden = false,
): Uint8Array {
  const begin = { kind: BEGIN, bytes: VERSION_97 };
  const sheetAt = (at: number): XlsRecord => ({
    kind: SHEET,
    bytes: [...uint16(at), 0, 0, hidden ? 1 : 0, 0, 1, 0, 'A'.charCodeAt(0)],
  });
  const before = [begin, ...globals, sheetAt(0), END];
  const at = before.reduce((total, { bytes }) => total + HEADER_BYTES + bytes.length, 0);
  const records = [begin, ...globals, sheetAt(at), END, begin, ...cells, END];
  const stream = records.flatMap(({ kind, bytes }) => [...uint16(kind), ...uint16(bytes.length), ...bytes]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from(stream));
  return Uint8Array.from(CFB.write(container, { type: 'array' }));
}

/** Two bytes, the lower one first. */
export function uint16(value: number): number[] {
  return [value & 0xff, value >> 8];
}

/** Words in two bytes a character. */
export function utf16(words: string): number[] {
  return [...words].flatMap((character) => uint16(character.charCodeAt(0)));
}
