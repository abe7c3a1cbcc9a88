/** A property of characters, paragraphs or rows (MS-DOC 2.2.5.1, 2.6): what is changed, and to what. */
export interface Property {
  code: number;
  value: DataView;
}

/** The properties that are read. */
export const codes = {
  deleted: 0x0800,
  hidden: 0x083c,
  special: 0x0855,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  level: 0x260a,
  list: 0x460b,
  longProperties: 0x6646,
  rowShape: 0xd608,
  tabs: 0xc615,
} as const;

/** Bytes of a value by the upper three bits of its code; undefined for a value that says its own length. */
const valueBytes = [1, 1, 2, 4, 2, 2, undefined, 3];
const UNSAID_LENGTH = 255;

/** The properties in a list of them. */
export function* propertiesIn(list: DataView): Generator<Property> {
  for (let at = 0; at + 2 < list.byteLength; ) {
    const code = list.getUint16(at, true);
    at += 2;
    let length = valueBytes[code >> 13];
    if (length === undefined && code === codes.rowShape) {
      length = list.getUint16(at, true) - 1;
      at += 2;
    } else if (length === undefined) {
      length = list.getUint8(at);
      // Only the tabs of a paragraph can be that long, and nothing that is read follows them
      if (code === codes.tabs && length === UNSAID_LENGTH) return;
      at += 1;
    }
    yield { code, value: new DataView(list.buffer, list.byteOffset + at, length) };
    at += length;
  }
}
