/** One printed line that holds something, without the white space around it. */
export interface Line {
  text: string;
  /** Offset of the first character of `text` in the document. */
  start: number;
  /** Tabs before the text: the empty cells at the start of a row whose cells are parted by tabs. */
  tabsBefore: number;
  /** Tabs behind it: the empty cells at the end of a row. */
  tabsBehind: number;
}

// U+2028 is a break inside the cell of a table and ends no line
const LINE_BREAK = /\r\n|[\n\r\u2029\f\v]/g;

/** The non-empty lines of a text in printed order; linear in its length. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const indent = raw.indexOf(trimmed);
    const tabsBefore = countTabs(raw.slice(0, indent));
    const tabsBehind = countTabs(raw.slice(indent + trimmed.length));
    lines.push({ text: trimmed, start: start + indent, tabsBefore, tabsBehind });
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    add(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  add(text.length);
  return lines;
}

function countTabs(text: string): number {
  return text.split('\t').length - 1;
}
