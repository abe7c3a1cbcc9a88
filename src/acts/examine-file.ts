import type { Mark } from '#document/mark.ts';
import { readMedia } from '#document/read-media.ts';
import type { UnreadableCode } from '#document/unreadable.ts';
import type { Preview, PreviewBlock } from '#ledger/evidence/preview.ts';
import { type StoredMedia, storedMedia } from '#ledger/evidence/stored-media.ts';
import { isClassificationMark } from '#parse/classification.ts';

/** Why a file is not kept. */
export interface FileRefusal {
  code:
    | 'empty_file'
    | 'damaged_file'
    | 'encrypted_file'
    | 'reading_too_long'
    | 'classified'
    | 'file_too_large'
    | 'file_type_refused'
    | 'picture_too_large';
}

export type FileExamination =
  | { ok: true; media: StoredMedia; preview: Preview | null }
  | { ok: false; refusal: FileRefusal };

const CHARACTERS_SHOWN = 30_000;
const ROWS_SHOWN = 300;
/** A mark of secrecy stands in a cell only at the head of a table. */
const ROWS_ABOVE = 10;
const LINE_BREAK_IN_CELL = /\u2028/g;

/** Looks into a file on the thread that asks; `storeFile` does it on a thread of its own. */
export async function examineFile(bytes: Uint8Array): Promise<FileExamination> {
  const reading = await readMedia(bytes);
  if (!reading.ok) return { ok: false, refusal: { code: refusalOf(reading.code) } };
  const { kind, text, marks } = reading.media;
  const lines = linesOf(text, marks);
  if (lines.some(isClassified)) return { ok: false, refusal: { code: 'classified' } };
  return { ok: true, media: storedMedia[kind], preview: text === '' ? null : previewOf(lines) };
}

function refusalOf(code: UnreadableCode | 'picture_too_large'): FileRefusal['code'] {
  switch (code) {
    case 'not_text':
    case 'unsupported_format':
    case 'scanned_document':
      return 'file_type_refused';
    case 'too_large':
      return 'reading_too_long';
    default:
      return code;
  }
}

/** A line of a file's words; a row of a table has cells. */
interface Line {
  text: string;
  cells: string[] | undefined;
}

function linesOf(text: string, marks: readonly Mark[]): Line[] {
  const rows = new Set(marks.filter(({ kind }) => kind === 'row').map(({ span }) => span[0]));
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = rows.has(start)
      ? line.split('\t').map((cell) => cell.replace(LINE_BREAK_IN_CELL, '\n'))
      : undefined;
    if (line.trim() !== '') lines.push({ text: line.trim(), cells });
    start += line.length + 1;
  }
  return lines;
}

function isClassified({ text, cells = [] }: Line, index: number): boolean {
  return (
    isClassificationMark(text) ||
    (index < ROWS_ABOVE && cells.some((cell) => isClassificationMark(cell.trim())))
  );
}

function previewOf(lines: readonly Line[]): Preview {
  const blocks: PreviewBlock[] = [];
  let characters = 0;
  let shown = 0;
  for (const { text, cells } of lines) {
    characters += text.length;
    if (characters > CHARACTERS_SHOWN || shown === ROWS_SHOWN) break;
    shown += 1;
    const last = blocks.at(-1);
    if (!cells) blocks.push({ kind: 'paragraph', text });
    else if (last?.kind === 'table') last.rows.push(cells);
    else blocks.push({ kind: 'table', rows: [cells] });
  }
  return { blocks, isCut: shown < lines.length };
}
