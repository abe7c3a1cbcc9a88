import type { TextLine } from './lines.ts';
import { joinLines } from './white-space.ts';

/** The share of a page's height below which its footnotes stand. */
const FOOT = 0.5;
/** Notes are set in smaller type than the text, at most this share of it. */
const NOTE_SIZE = 0.95;
// 「1」「①」「[2]」「*」 at the beginning of a note, and not the number of a paragraph, 「1．」「2022年」
const NOTE_MARK = /^(?:\d{1,3}(?![\d.．、）)年月日%])|[①-⑳]|\[\d{1,3}\]|〔\d{1,3}〕|\*{1,3}|※)/;

/** The notes at the foot of a page. */
export interface PageNotes {
  /** Without their marks. */
  notes: string[];
  /** The raised words in the page that point at them. */
  marks: ReadonlySet<string>;
  /** The first of the lines that belong to notes; the number of lines where there are none. */
  from: number;
}

/**
 * Finds a page's footnotes: its last lines, from the first on that is set small and begins with a mark which stands raised
 * above it. `inTables` are the raised words of the page's tables, `size` is the usual height of type.
 */
export function findNotes(
  lines: readonly TextLine[],
  inTables: readonly string[],
  { height, size }: { height: number; size: number },
): PageNotes {
  const raised = new Set(inTables);
  const from = lines.findIndex((line) => {
    const mark = markOf(line);
    if (mark !== undefined && raised.has(mark) && line.y > FOOT * height && line.size < NOTE_SIZE * size)
      return true;
    for (const { words } of line.raised) raised.add(words);
    return false;
  });
  const notes: string[] = [];
  const marks = new Set<string>();
  for (const line of from === -1 ? [] : lines.slice(from)) {
    const mark = markOf(line);
    if (mark !== undefined && raised.has(mark) && !marks.has(mark)) {
      marks.add(mark);
      notes.push(line.text.slice(mark.length).trim());
    } else notes.push(joinLines(notes.pop() ?? '', line.text));
  }
  return { notes, marks, from: from === -1 ? lines.length : from };
}

function markOf({ text }: TextLine): string | undefined {
  return NOTE_MARK.exec(text)?.[0];
}
