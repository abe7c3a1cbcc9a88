import type { Line } from './lines.ts';

/** One cell of a row; `start` is the place of its text in the document. */
export interface Cell {
  text: string;
  start: number;
}

/** A printed row of a table. */
export interface Row {
  start: number;
  end: number;
  cells: Cell[];
}

const PIPE = /[|｜]/g;
const TAB = /\t/g;

/** What parts the cells of a line; undefined where it is no row. */
export type Separator = typeof PIPE;

/** What parts the cells of a table that begins with this line. */
export function separatorOf(line: string): Separator {
  return line.includes('\t') ? TAB : PIPE;
}

/** The row that a line holds, cell by cell; the pipes at its ends part nothing, tabs at its ends are empty cells. */
export function rowOf(line: Line, separator: Separator): Row {
  const end = line.start + line.text.length;
  const before = separator === TAB ? line.tabsBefore : 0;
  const cells: Cell[] = Array.from({ length: before }, () => ({ text: '', start: line.start }));
  let from = 0;
  const add = (to: number) => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    cells.push({ text, start: line.start + from + (text === '' ? 0 : raw.indexOf(text)) });
  };
  for (const { index } of line.text.matchAll(separator)) {
    if (index > 0 || separator === TAB) add(index);
    from = index + 1;
  }
  if (from < line.text.length || separator === TAB) add(line.text.length);
  return { start: line.start, end, cells };
}
