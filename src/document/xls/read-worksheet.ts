import { generalFormat, type NumberStyle, printNumber } from '../sheets/print-number.ts';
import { emptySheet, putWords, type SheetContents } from '../sheets/sheet.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { ByteReader } from './byte-reader.ts';
import { type BiffRecord, kinds } from './records.ts';
import { readString, type WordsOf } from './strings.ts';

/** What the cells of all sheets refer to. */
export interface Workbook {
  words: WordsOf;
  strings: readonly string[];
  /** By the number that a cell names. */
  styles: readonly NumberStyle[];
}

/** What stands at the head of every cell. */
interface CellHead {
  row: number;
  column: number;
  style: number;
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const COLUMNS = 256;
/** In a formula's result: it is no number but what the first byte says. */
const NO_NUMBER = 0xffff;
const TRUTH = 1;
const ERROR = 2;

/** The cells of one sheet. */
export function readWorksheet(
  name: string,
  records: Iterable<BiffRecord>,
  workbook: Workbook,
): SheetContents {
  const sheet = emptySheet(name);
  let formula: CellHead | undefined;
  for (const { kind, parts } of records) {
    const reader = new ByteReader(parts);
    const put = ({ row, column }: CellHead, words: string) => putWords(sheet, row, column, words);
    switch (kind) {
      case kinds.sharedString: {
        const head = readHead(reader);
        put(head, sharedString(workbook, reader.double()));
        break;
      }
      case kinds.label:
      case kinds.richLabel:
        put(readHead(reader), readString(reader, 2, workbook.words));
        break;
      case kinds.number: {
        const head = readHead(reader);
        put(head, print(workbook, head, readFloat(reader.bytes(8))));
        break;
      }
      case kinds.shortNumber: {
        const head = readHead(reader);
        put(head, print(workbook, head, expand(reader.double())));
        break;
      }
      case kinds.shortNumbers:
        for (const { head, value } of shortNumbers(reader, parts)) put(head, print(workbook, head, value));
        break;
      case kinds.truthOrError: {
        const head = readHead(reader);
        const value = reader.byte();
        put(head, reader.byte() === 0 ? truth(value) : (errors[value] ?? ''));
        break;
      }
      case kinds.formula: {
        formula = readHead(reader);
        put(formula, formulaResult(workbook, formula, reader.bytes(8)));
        break;
      }
      case kinds.formulaString:
        if (formula) put(formula, readString(reader, 2, workbook.words));
        break;
      case kinds.merged:
        for (let left = reader.word(); left > 0; left -= 1) {
          const [top, bottom, first, right] = [reader.word(), reader.word(), reader.word(), reader.word()];
          sheet.merged.push({ top, bottom, left: first, right });
        }
    }
  }
  return sheet;
}

function readHead(reader: ByteReader): CellHead {
  const head = { row: reader.word(), column: reader.word(), style: reader.word() };
  if (head.column >= COLUMNS) throw new UnreadableDocument('damaged_file');
  return head;
}

function sharedString({ strings }: Workbook, index: number): string {
  const words = strings[index];
  if (words === undefined) throw new UnreadableDocument('damaged_file');
  return words;
}

function print({ styles }: Workbook, { style }: CellHead, value: number): string {
  return printNumber(value, styles[style] ?? { format: generalFormat, from1904: false });
}

/** A result that is words follows in a record of its own. */
function formulaResult(workbook: Workbook, head: CellHead, result: Uint8Array): string {
  const [kind, , value = 0] = result;
  if ((result[6] ?? 0) + 256 * (result[7] ?? 0) !== NO_NUMBER)
    return print(workbook, head, readFloat(result));
  if (kind === TRUTH) return truth(value);
  return kind === ERROR ? (errors[value] ?? '') : '';
}

/** Numbers of one row beside each other: each a style and a number, at the end the last column. */
function* shortNumbers(
  reader: ByteReader,
  parts: readonly DataView[],
): Generator<{ head: CellHead; value: number }> {
  const row = reader.word();
  const first = reader.word();
  const count = Math.floor(((parts[0]?.byteLength ?? 0) - 6) / 6);
  for (let index = 0; index < count; index += 1) {
    const head = { row, column: first + index, style: reader.word() };
    yield { head, value: expand(reader.double()) };
  }
}

/** A number of 30 bits: whole or the upper half of a floating one, as it is or in hundredths (MS-XLS 2.5.217). */
function expand(short: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, short & ~3, true);
  const value = short & 2 ? (short | 0) >> 2 : view.getFloat64(0, true);
  return short & 1 ? value / 100 : value;
}

function readFloat(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getFloat64(0, true);
}

function truth(value: number): string {
  return value === 1 ? 'TRUE' : 'FALSE';
}
