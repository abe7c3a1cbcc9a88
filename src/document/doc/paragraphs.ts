import { type FormattedRuns, readCharacterRuns, readParagraphRuns } from './formatted-runs.ts';
import type { Piece } from './pieces.ts';
import { codes, propertiesIn } from './properties.ts';
import { type RowShape, readRowShape } from './row-shape.ts';
import { type ListPlace, readListPlace } from './styles.ts';
import type { WordFile } from './word-file.ts';

/** A paragraph, a cell's last paragraph or the end of a row. */
export interface DocParagraph {
  words: string;
  /** True where a cell ends with it. */
  endsCell: boolean;
  format: ParagraphFormat;
}

/** What a paragraph is besides its words. */
export interface ParagraphFormat extends ListPlace {
  style: number;
  inTable: boolean;
  /** 1 within a table, 2 within a table in a cell. */
  depth: number;
  endsRow: boolean;
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  shape?: RowShape;
}

interface CharacterFormat {
  deleted: boolean;
  hidden: boolean;
  /** Stands for something else: a picture, a reference. */
  special: boolean;
}

const PARAGRAPH_END = 0x0d;
const CELL_END = 0x07;
const LINE_BREAKS = new Set([0x0b, 0x0c, 0x0e]);
const FIELD_BEGIN = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
const TAB = 0x09;
const HYPHEN = 0x1e;
const FIRST_PRINTED = 0x20;
/** On, or the opposite of what the style says, which is off. */
const SET = new Set([0x01, 0x81]);
const PLAIN: ParagraphFormat = {
  style: 0,
  inTable: false,
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  endsInnerRow: false,
};

/** Reads the paragraphs of a text; tracked changes are taken as accepted, hidden words left out. */
export class ParagraphReader {
  readonly #pieces: readonly Piece[];
  readonly #characters: FormattedRuns<CharacterFormat>;
  readonly #paragraphs: FormattedRuns<ParagraphFormat>;

  constructor(file: WordFile, pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.#characters = readCharacterRuns(file, readCharacterFormat);
    this.#paragraphs = readParagraphRuns(file, (styleAndList) => readParagraphFormat(file, styleAndList));
  }

  /** The paragraphs from one character to another. */
  *read([from, to]: readonly [from: number, to: number]): Generator<DocParagraph> {
    let words = '';
    /** For each open field whether its result has begun. */
    const fields: boolean[] = [];
    for (const { character, at } of this.#charactersIn(from, to)) {
      const format = this.#characters.at(at);
      if (format?.deleted) continue;
      const code = character.charCodeAt(0);
      if (code === FIELD_BEGIN) fields.push(false);
      else if (code === FIELD_RESULT && fields.length > 0) fields[fields.length - 1] = true;
      else if (code === FIELD_END) fields.pop();
      else if (code === PARAGRAPH_END || code === CELL_END) {
        yield { words, endsCell: code === CELL_END, format: this.#paragraphs.at(at) ?? PLAIN };
        words = '';
      } else if (!format?.hidden && !format?.special && !fields.includes(false))
        words += printed(character, code);
    }
    if (words !== '') yield { words, endsCell: false, format: PLAIN };
  }

  *#charactersIn(from: number, to: number): Generator<{ character: string; at: number }> {
    for (const piece of this.#pieces) {
      const first = Math.max(0, from - piece.from);
      const end = Math.min(piece.words.length, to - piece.from);
      for (let index = first; index < end; index += 1)
        yield { character: piece.words.charAt(index), at: piece.at + index * piece.width };
    }
  }
}

function printed(character: string, code: number): string {
  if (LINE_BREAKS.has(code)) return '\n';
  if (code === TAB) return ' ';
  if (code === HYPHEN) return '-';
  return code < FIRST_PRINTED ? '' : character;
}

function readCharacterFormat(list: DataView): CharacterFormat {
  const format: CharacterFormat = { deleted: false, hidden: false, special: false };
  for (const { code, value } of propertiesIn(list)) {
    if (code === codes.deleted) format.deleted = SET.has(value.getUint8(0));
    if (code === codes.hidden) format.hidden = SET.has(value.getUint8(0));
    if (code === codes.special) format.special = SET.has(value.getUint8(0));
  }
  return format;
}

function readParagraphFormat(file: WordFile, styleAndList: DataView): ParagraphFormat {
  const style = styleAndList.getUint16(0, true);
  const list = new DataView(styleAndList.buffer, styleAndList.byteOffset + 2, styleAndList.byteLength - 2);
  const format: ParagraphFormat = { ...PLAIN, style, ...readListPlace(list) };
  for (const { code, value } of propertiesIn(list)) {
    if (code === codes.longProperties) readTableFormat(longProperties(file, value), format);
  }
  readTableFormat(list, format);
  return format;
}

/** Properties that stand in a stream of their own, as they are too many. */
function longProperties({ data }: WordFile, place: DataView): DataView {
  const at = place.getUint32(0, true);
  return new DataView(data.buffer, data.byteOffset + at + 2, data.getUint16(at, true));
}

function readTableFormat(list: DataView, format: ParagraphFormat): void {
  for (const { code, value } of propertiesIn(list)) {
    if (code === codes.inTable) format.inTable = value.getUint8(0) === 1;
    if (code === codes.depth) format.depth = value.getUint32(0, true);
    if (code === codes.rowEnd) format.endsRow = value.getUint8(0) === 1;
    if (code === codes.innerCellEnd) format.endsInnerCell = value.getUint8(0) === 1;
    if (code === codes.innerRowEnd) format.endsInnerRow = value.getUint8(0) === 1;
    if (code === codes.rowShape) format.shape = readRowShape(value);
  }
}
