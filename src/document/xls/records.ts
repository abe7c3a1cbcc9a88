import { UnreadableDocument } from '../unreadable.ts';

/** One record of a workbook (MS-XLS 2.1.4) with those that continue it. */
export interface BiffRecord {
  kind: number;
  /** Its bytes, and where each of those that continue it begins among them. */
  parts: DataView[];
}

/** The records that are read (MS-XLS 2.3.2). */
export const kinds = {
  begin: 0x0809,
  end: 0x000a,
  encryption: 0x002f,
  codePage: 0x0042,
  from1904: 0x0022,
  sheet: 0x0085,
  format: 0x041e,
  cellFormat: 0x00e0,
  sharedStrings: 0x00fc,
  continuation: 0x003c,
  sharedString: 0x00fd,
  label: 0x0204,
  richLabel: 0x00d6,
  number: 0x0203,
  shortNumber: 0x027e,
  shortNumbers: 0x00bd,
  formula: 0x0006,
  formulaString: 0x0207,
  truthOrError: 0x0205,
  merged: 0x00e5,
} as const;

const HEADER_BYTES = 4;

/** The records from a place of the stream to the end of the part that begins there, charts within it left out. */
export function* recordsFrom(stream: DataView, from: number): Generator<BiffRecord> {
  let depth = 0;
  let record: BiffRecord | undefined;
  for (let at = from; ; ) {
    if (at + HEADER_BYTES > stream.byteLength) throw new UnreadableDocument('damaged_file');
    const kind = stream.getUint16(at, true);
    const length = stream.getUint16(at + 2, true);
    const part = new DataView(stream.buffer, stream.byteOffset + at + HEADER_BYTES, length);
    at += HEADER_BYTES + length;
    if (kind === kinds.continuation) {
      record?.parts.push(part);
      continue;
    }
    if (record && depth === 1) yield record;
    if (kind === kinds.begin) depth += 1;
    if (kind === kinds.end) depth -= 1;
    if (depth <= 0) return;
    record = { kind, parts: [part] };
  }
}
