import { ByteReader } from './byte-reader.ts';
import type { BiffRecord } from './records.ts';

/** How a workbook writes words: from 1997 on in Unicode, before in the bytes of a code page. */
export interface WordsOf {
  isUnicode: boolean;
  codePage: string;
}

const WIDE = 0x01;
const HAS_READING = 0x04;
const RICH = 0x08;

const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  950: 'big5',
  1200: 'utf-16le',
};
export const westernCodePage = 'windows-1252';

/** The name by which the decoder knows a code page. */
export function codePageOf(number: number): string {
  return codePages[number] ?? westernCodePage;
}

/** A string after its length, in one byte or two. */
export function readString(reader: ByteReader, lengthBytes: 1 | 2, { isUnicode, codePage }: WordsOf): string {
  const length = lengthBytes === 1 ? reader.byte() : reader.word();
  if (!isUnicode) return new TextDecoder(codePage).decode(reader.bytes(length));
  return reader.characters(length, (reader.byte() & WIDE) !== 0);
}

/** The strings that the cells of a workbook share, without their looks and readings aloud (MS-XLS 2.4.265). */
export function readSharedStrings({ parts }: BiffRecord): string[] {
  const reader = new ByteReader(parts);
  reader.double();
  const strings: string[] = [];
  for (let left = reader.double(); left > 0; left -= 1) {
    const length = reader.word();
    const flags = reader.byte();
    const runs = flags & RICH ? reader.word() : 0;
    const reading = flags & HAS_READING ? reader.double() : 0;
    strings.push(reader.characters(length, (flags & WIDE) !== 0));
    reader.skip(4 * runs + reading);
  }
  return strings;
}
