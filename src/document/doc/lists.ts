import type { Level, List } from '../docx/numbering.ts';
import { places, readPlace, type WordFile } from './word-file.ts';

const DEFINITION_BYTES = 28;
const LIST_BYTES = 16;
const LEVEL_BYTES = 28;
const LEVELS = 9;
const SIMPLE = 1;
const STARTS = 0x10;
const HAS_LEVEL = 0x20;
const LEGAL = 0x04;
const NEVER_RESTARTS = 0x08;
const NO_DATA = 0xffffffff;
const suffixes = ['tab', 'space', 'nothing'];

/** The formats of numbers by their codes (MS-OSHARED 2.2.1.3), under the names that docx gives them. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

/** Reads one thing after the other. */
class Cursor {
  readonly view: DataView;
  at = 0;

  constructor(view: DataView) {
    this.view = view;
  }

  /** The place of the next so many bytes, which are passed. */
  take(bytes: number): number {
    this.at += bytes;
    return this.at - bytes;
  }
}

/** The lists by the numbers that paragraphs name (MS-DOC 2.9.131, 2.9.134); none for a file without any. */
export function readLists(file: WordFile): Map<string, List> {
  const { view, after } = readPlace(file, places.listDefinitions);
  const definitions =
    view.byteLength === 0 ? new Map<number, Map<number, Level>>() : readDefinitions(view, after);
  const lists = readPlace(file, places.lists).view;
  return lists.byteLength === 0 ? new Map<string, List>() : readNamedLists(new Cursor(lists), definitions);
}

function readDefinitions(view: DataView, after: DataView): Map<number, Map<number, Level>> {
  const levels = new Cursor(after);
  return new Map(
    Array.from({ length: view.getUint16(0, true) }, (_, index) => {
      const at = 2 + DEFINITION_BYTES * index;
      const count = view.getUint8(at + DEFINITION_BYTES - 2) & SIMPLE ? 1 : LEVELS;
      const own = Array.from({ length: count }, (_, level): [number, Level] => [level, readLevel(levels)]);
      return [view.getInt32(at, true), new Map(own)];
    }),
  );
}

function readNamedLists(
  cursor: Cursor,
  definitions: ReadonlyMap<number, Map<number, Level>>,
): Map<string, List> {
  const { view } = cursor;
  const count = view.getUint32(cursor.take(4), true);
  const first = cursor.take(LIST_BYTES * count);
  const lists = new Map<string, List>();
  for (let index = 0; index < count; index += 1) {
    const at = first + LIST_BYTES * index;
    const id = view.getInt32(at, true);
    const levels = new Map(definitions.get(id));
    const restarts = new Map<number, number>();
    // Programs that override nothing may leave these data out altogether
    const overrides = cursor.at + 4 <= view.byteLength ? view.getUint8(at + 12) : 0;
    if (cursor.at + 4 <= view.byteLength && view.getUint32(cursor.at, true) === NO_DATA) cursor.take(4);
    for (let override = 0; override < overrides; override += 1) {
      const start = view.getInt32(cursor.take(4), true);
      const flags = view.getUint8(cursor.take(4));
      const level = flags & 0x0f;
      if (flags & HAS_LEVEL) levels.set(level, readLevel(cursor));
      if (flags & STARTS) restarts.set(level, start);
    }
    lists.set(String(index + 1), { definition: String(id), levels, restarts });
  }
  return lists;
}

function readLevel(cursor: Cursor): Level {
  const { view } = cursor;
  const at = cursor.take(LEVEL_BYTES);
  const flags = view.getUint8(at + 5);
  cursor.take(view.getUint8(at + 24) + view.getUint8(at + 25));
  const length = view.getUint16(cursor.take(2), true);
  const from = cursor.take(2 * length);
  // The numbers of the levels stand among the characters as 0 to 8
  const pattern = Array.from({ length }, (_, index) => {
    const character = view.getUint16(from + 2 * index, true);
    return character < LEVELS ? `%${character + 1}` : String.fromCharCode(character);
  }).join('');
  return {
    start: view.getInt32(at, true),
    format: formats[view.getUint8(at + 4)] ?? 'decimal',
    pattern,
    suffix: suffixes[view.getUint8(at + 15)] ?? 'tab',
    decimalOnly: (flags & LEGAL) !== 0,
    restartsAfter: flags & NEVER_RESTARTS ? view.getUint8(at + 26) : undefined,
    style: undefined,
  };
}
