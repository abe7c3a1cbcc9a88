import { longestText } from '../limits.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { places, readPlace, type WordFile } from './word-file.ts';

/** Characters that stand one after the other in the file. */
export interface Piece {
  /** The first character, counted through the whole text. */
  from: number;
  words: string;
  /** Where the first stands in the main stream, and how many bytes each takes. */
  at: number;
  width: 1 | 2;
}

const PROPERTIES = 1;
const PIECE_TABLE = 2;
const PIECE_BYTES = 8;
const COMPRESSED = 0x40000000;

/** The text in the order in which it is read (MS-DOC 2.4.1). */
export function readPieces(file: WordFile): Piece[] {
  const { view } = readPlace(file, places.pieces);
  let at = 0;
  while (view.getUint8(at) === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== PIECE_TABLE) throw new UnreadableDocument('damaged_file');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / (4 + PIECE_BYTES));
  const bounds = at + 5;
  const pieces = bounds + 4 * (count + 1);
  let total = 0;
  return Array.from({ length: count }, (_, index) => {
    const from = view.getUint32(bounds + 4 * index, true);
    const length = view.getUint32(bounds + 4 * (index + 1), true) - from;
    total += length;
    if (length < 0 || total > 2 * longestText) throw new UnreadableDocument('too_large');
    return readPiece(file.main, from, length, view.getUint32(pieces + PIECE_BYTES * index + 2, true));
  });
}

function readPiece(main: DataView, from: number, length: number, place: number): Piece {
  const compressed = (place & COMPRESSED) !== 0;
  const at = compressed ? (place & (COMPRESSED - 1)) / 2 : place & (COMPRESSED - 1);
  const width = compressed ? 1 : 2;
  const bytes = new Uint8Array(main.buffer, main.byteOffset + at, length * width);
  const words = new TextDecoder(compressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
  return { from, words, at, width };
}
