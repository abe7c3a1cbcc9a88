import type { CompoundFile } from '../compound/open-compound.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** The streams of a Word file of before 2007 (MS-DOC 2.1); offsets beyond them throw a `RangeError`. */
export interface WordFile {
  /** The header, the words and how they look. */
  main: DataView;
  /** Where everything stands. */
  table: DataView;
  /** Properties that are too long for their place. */
  data: DataView;
}

/** The places that the header gives by number (MS-DOC 2.5.6). */
export const places = {
  styles: 1,
  characterRuns: 12,
  paragraphRuns: 13,
  pieces: 33,
  listDefinitions: 73,
  lists: 74,
} as const;

/** The parts of the text, one after the other, by where the header says how long each is (MS-DOC 2.5.4). */
const storyLengths = {
  body: 0x4c,
  footnotes: 0x50,
  runningHeads: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  runningHeadBoxes: 0x68,
} as const;
export type Story = keyof typeof storyLengths;

const WORD_97 = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const FIRST_PLACE = 0x9a;

/** Throws `encrypted_file`, `damaged_file`, and `unsupported_format` for files of before 1997. */
export function openWordFile(file: CompoundFile): WordFile {
  const main = viewOf(file.stream('WordDocument'));
  if (main.getUint16(0, true) !== WORD_97) throw new UnreadableDocument('unsupported_format');
  const flags = main.getUint16(FLAGS, true);
  if (flags & ENCRYPTED) throw new UnreadableDocument('encrypted_file');
  return {
    main,
    table: viewOf(file.stream(flags & SECOND_TABLE ? '1Table' : '0Table')),
    data: viewOf(file.stream('Data') ?? new Uint8Array()),
  };
}

/** What stands at a place; `after` is what follows it in its stream. */
export function readPlace({ main, table }: WordFile, place: number): { view: DataView; after: DataView } {
  const at = main.getUint32(FIRST_PLACE + 8 * place, true);
  const length = main.getUint32(FIRST_PLACE + 8 * place + 4, true);
  const from = table.byteOffset + at;
  return {
    view: new DataView(table.buffer, from, length),
    after: new DataView(table.buffer, from + length, table.byteLength - at - length),
  };
}

/** From which character to which the stories reach. */
export function readStories({ main }: WordFile): Record<Story, readonly [from: number, to: number]> {
  let at = 0;
  const next = (story: Story): readonly [number, number] => {
    const from = at;
    at += main.getUint32(storyLengths[story], true);
    return [from, at];
  };
  return {
    body: next('body'),
    footnotes: next('footnotes'),
    runningHeads: next('runningHeads'),
    comments: next('comments'),
    endnotes: next('endnotes'),
    boxes: next('boxes'),
    runningHeadBoxes: next('runningHeadBoxes'),
  };
}

function viewOf(bytes: Uint8Array | undefined): DataView {
  if (!bytes) throw new UnreadableDocument('damaged_file');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
