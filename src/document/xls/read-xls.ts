import type { CompoundFile } from '../compound/open-compound.ts';
import { mostSheets } from '../limits.ts';
import { builtInFormat } from '../sheets/number-formats.ts';
import { generalFormat } from '../sheets/print-number.ts';
import { layOutSheets, type Sheet } from '../sheets/sheet.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { ByteReader } from './byte-reader.ts';
import { readWorksheet, type Workbook } from './read-worksheet.ts';
import { type BiffRecord, kinds, recordsFrom } from './records.ts';
import { codePageOf, readSharedStrings, readString, westernCodePage } from './strings.ts';

const VERSION_97 = 0x0600;
const VISIBILITY = 0x03;
const WORKSHEET = 0;

/** Where a sheet begins in the stream. */
interface SheetPlace {
  name: string;
  at: number;
}

/** The visible sheets of a workbook of before 2007 (MS-XLS), of formulas the results that were kept. */
export function readXls(file: CompoundFile): Sheet[] {
  const bytes = file.stream('Workbook') ?? file.stream('Book');
  if (!bytes) throw new UnreadableDocument('damaged_file');
  const stream = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { workbook, sheets } = readGlobals(recordsFrom(stream, 0));
  if (sheets.length > mostSheets) throw new UnreadableDocument('too_large');
  return layOutSheets(sheets.map(({ name, at }) => readWorksheet(name, recordsFrom(stream, at), workbook)));
}

/** Reads what stands before the sheets. Throws `encrypted_file`. */
function readGlobals(records: Iterable<BiffRecord>): { workbook: Workbook; sheets: SheetPlace[] } {
  const workbook: Workbook = {
    words: { isUnicode: true, codePage: westernCodePage },
    strings: [],
    styles: [],
  };
  const formats = new Map<number, string>();
  const formatIds: number[] = [];
  const sheets: SheetPlace[] = [];
  let from1904 = false;
  for (const record of records) {
    const reader = new ByteReader(record.parts);
    switch (record.kind) {
      case kinds.begin:
        workbook.words.isUnicode = reader.word() >= VERSION_97;
        break;
      case kinds.encryption:
        throw new UnreadableDocument('encrypted_file');
      case kinds.codePage:
        workbook.words.codePage = codePageOf(reader.word());
        break;
      case kinds.from1904:
        from1904 = reader.word() === 1;
        break;
      case kinds.format: {
        const id = reader.word();
        formats.set(id, readString(reader, workbook.words.isUnicode ? 2 : 1, workbook.words));
        break;
      }
      case kinds.cellFormat:
        reader.skip(2);
        formatIds.push(reader.word());
        break;
      case kinds.sharedStrings:
        workbook.strings = readSharedStrings(record);
        break;
      case kinds.sheet: {
        const at = reader.double();
        const visible = (reader.byte() & VISIBILITY) === 0;
        const isWorksheet = reader.byte() === WORKSHEET;
        const name = readString(reader, 1, workbook.words);
        if (visible && isWorksheet) sheets.push({ name, at });
      }
    }
  }
  workbook.styles = formatIds.map((id) => ({
    format: (formats.get(id) ?? builtInFormat(id)) || generalFormat,
    from1904,
  }));
  return { workbook, sheets };
}
