import { readPart, relationsOf } from '../office/open-package.ts';
import type { ZipParts } from '../open-zip.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { childOf, childrenOf, readXml, type XmlNode } from '../xml.ts';
import { builtInFormat } from './number-formats.ts';
import { generalFormat, type NumberStyle, printNumber } from './print-number.ts';
import { readStrings, unescapeWords } from './shared-strings.ts';
import {
  type CellRange,
  emptySheet,
  layOutSheets,
  putWords,
  type Sheet,
  type SheetContents,
} from './sheet.ts';

/** What the cells of all sheets refer to. */
interface Workbook {
  strings: readonly string[];
  /** By the number that a cell names. */
  styles: readonly NumberStyle[];
  from1904: boolean;
}

const FLAG_SET = new Set(['1', 'true', 'on']);
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Which sheets of a workbook are read: what people see, or what programs keep in it too. */
export type SheetsRead = 'visible' | 'all';

/** The sheets of SpreadsheetML (ECMA-376 part 1, 18), the visible ones alone unless all are asked for; of formulas the results that were kept. */
export function readXlsx(
  parts: ZipParts,
  path: string,
  root: XmlNode,
  which: SheetsRead = 'visible',
): Sheet[] {
  const relations = relationsOf(parts, path);
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path;
  const from1904 = FLAG_SET.has(childOf(root, 'workbookPr')?.attributes['date1904'] ?? '');
  const workbook: Workbook = {
    strings: readStrings(parts.get(pathOf('sharedStrings') ?? '')),
    styles: readStyles(readPart(parts, pathOf('styles')), from1904),
    from1904,
  };
  const worksheets = new Map(
    relations.filter(({ kind }) => kind === 'worksheet').map(({ id, path }) => [id, path]),
  );
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet')
    .filter(({ attributes }) => which === 'all' || (attributes['state'] ?? 'visible') === 'visible')
    .flatMap(({ attributes }) => {
      const bytes = parts.get(worksheets.get(attributes['id'] ?? '') ?? '');
      return bytes ? [readSheet(attributes['name'] ?? '', bytes, workbook)] : [];
    });
  return layOutSheets(sheets);
}

function readStyles(part: XmlNode | undefined, from1904: boolean): NumberStyle[] {
  const formats = new Map(
    childrenOf(childOf(part, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? generalFormat,
    ]),
  );
  return childrenOf(childOf(part, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    return { format: formats.get(id) ?? builtInFormat(Number(id)), from1904 };
  });
}

/** The cell whose end has not come yet. */
interface OpenCell {
  row: number;
  column: number;
  kind: string;
  style: string;
  words: string;
}

function readSheet(name: string, bytes: Uint8Array, workbook: Workbook): SheetContents {
  const sheet = emptySheet(name);
  const cell: OpenCell = { row: -1, column: -1, kind: '', style: '', words: '' };
  let listening = false;
  let phonetic = false;
  readXml(bytes, {
    open(element, attributes) {
      if (element === 'row') {
        cell.row = attributes['r'] === undefined ? cell.row + 1 : Number(attributes['r']) - 1;
        cell.column = -1;
      } else if (element === 'c') beginCell(cell, attributes);
      else if (element === 'rPh') phonetic = true;
      else if (element === 'mergeCell') sheet.merged.push(rangeOf(attributes['ref'] ?? ''));
      listening = element === 'v' || (element === 't' && !phonetic);
    },
    text(words) {
      if (listening) cell.words += words;
    },
    close(element) {
      listening = false;
      if (element === 'rPh') phonetic = false;
      if (element === 'c') putWords(sheet, cell.row, cell.column, printCell(cell, workbook));
    },
  });
  return sheet;
}

function beginCell(
  cell: OpenCell,
  { r: place, t: kind = 'n', s: style = '' }: Readonly<Record<string, string>>,
): void {
  cell.kind = kind;
  cell.style = style;
  cell.words = '';
  if (place === undefined) cell.column += 1;
  else [cell.row, cell.column] = placeOf(place);
}

function printCell({ kind, style, words }: OpenCell, { strings, styles, from1904 }: Workbook): string {
  switch (kind) {
    case 's': {
      const shared = strings[Number(words)];
      if (shared === undefined && words.trim() !== '') throw new UnreadableDocument('damaged_file');
      return shared ?? '';
    }
    case 'b':
      return words === '1' ? 'TRUE' : words === '0' ? 'FALSE' : words;
    case 'd':
      return words.slice(0, 'yyyy-mm-dd'.length);
    case 'n': {
      const value = Number(words);
      if (words.trim() === '' || !Number.isFinite(value)) return words;
      return printNumber(value, styles[Number(style)] ?? { format: generalFormat, from1904 });
    }
    default:
      return unescapeWords(words);
  }
}

/** The row and the column, from 0, of `B12`. */
function placeOf(place: string): [row: number, column: number] {
  const [, letters, digits] = CELL.exec(place) ?? [];
  const row = Number(digits) - 1;
  const column = [...(letters ?? '')].reduce((left, letter) => left * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS))
    throw new UnreadableDocument('damaged_file');
  return [row, column];
}

function rangeOf(range: string): CellRange {
  const [from = '', to = from] = range.split(':');
  const [top, left] = placeOf(from);
  const [bottom, right] = placeOf(to);
  return { top, left, bottom, right };
}
