/** One printed line that holds something, without the white space around it. */
export interface Line {
  text: string;
  /** Offset of the first character of `text` in the document. */
  start: number;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/** The non-empty lines of a text in printed order; linear in its length. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    add(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  add(text.length);
  return lines;
}
