import { codes, propertiesIn } from './properties.ts';
import { places, readPlace, type WordFile } from './word-file.ts';

/** The list that a paragraph or its style is numbered by. */
export interface ListPlace {
  listId?: number;
  level?: number;
}

const NO_STYLE = 0xfff;
const PARAGRAPH_STYLE = 1;

/** The list places of the paragraph styles by their numbers, those of the styles they are based on included (MS-DOC 2.9.271). */
export function readStyleLists(file: WordFile): ReadonlyMap<number, ListPlace> {
  const { view } = readPlace(file, places.styles);
  const count = view.getUint16(2, true);
  const baseBytes = view.getUint16(4, true);
  const own = new Map<number, ListPlace & { basedOn: number }>();
  let at = 2 + view.getUint16(0, true);
  for (let number = 0; number < count && at + 2 <= view.byteLength; number += 1) {
    const length = view.getUint16(at, true);
    const style = new DataView(view.buffer, view.byteOffset + at + 2, length);
    if (length > 0) {
      const basedOn = style.getUint16(2, true) >> 4;
      const isParagraph = (style.getUint16(2, true) & 0x0f) === PARAGRAPH_STYLE;
      own.set(number, { basedOn, ...(isParagraph ? readStyle(style, baseBytes) : {}) });
    }
    at += 2 + length;
  }
  return new Map([...own.keys()].map((number) => [number, inherit(own, number)]));
}

function readStyle(style: DataView, baseBytes: number): ListPlace {
  const name = baseBytes + 2 + 2 * (style.getUint16(baseBytes, true) + 1);
  const at = name + (name % 2);
  if (at + 4 > style.byteLength) return {};
  const length = style.getUint16(at, true);
  return readListPlace(new DataView(style.buffer, style.byteOffset + at + 4, length - 2));
}

function inherit(styles: ReadonlyMap<number, ListPlace & { basedOn: number }>, number: number): ListPlace {
  const place: ListPlace = {};
  const seen = new Set<number>();
  for (let next = number; next !== NO_STYLE && !seen.has(next); ) {
    seen.add(next);
    const style = styles.get(next);
    if (style?.listId !== undefined) place.listId ??= style.listId;
    if (style?.level !== undefined) place.level ??= style.level;
    next = style?.basedOn ?? NO_STYLE;
  }
  return place;
}

/** The list that properties of a paragraph name. */
export function readListPlace(list: DataView): ListPlace {
  const place: ListPlace = {};
  for (const { code, value } of propertiesIn(list)) {
    if (code === codes.list) place.listId = value.getInt16(0, true);
    if (code === codes.level) place.level = value.getUint8(0);
  }
  return place;
}
