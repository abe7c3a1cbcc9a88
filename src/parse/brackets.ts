/** A bracket pair that stands in no other pair; offsets of its first character and after its last. */
export interface Bracket {
  start: number;
  end: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': '）)',
  '〔': '〕',
  '［': '］',
  '[': ']',
  '【': '】',
};
const BRACKET = /[（(〔［[【）)〕］\]】]/g;

/**
 * The outermost bracket pairs of a line, in order. A half-width bracket closes a full-width one, as typists mix them;
 * a bracket that is never closed is passed over. Linear in the length of the line.
 */
export function findBrackets(line: string): Bracket[] {
  const open: { at: number; closers: string }[] = [];
  const pairs: Bracket[] = [];
  for (const { 0: character, index: at } of line.matchAll(BRACKET)) {
    const closers = CLOSING[character];
    if (closers) {
      open.push({ at, closers });
      continue;
    }
    const last = open.at(-1);
    if (!last?.closers.includes(character)) continue;
    open.pop();
    while ((pairs.at(-1)?.start ?? -1) > last.at) pairs.pop();
    pairs.push({ start: last.at, end: at + 1 });
  }
  return pairs;
}

/**
 * The pieces of a text between separators that stand in no bracket, with their offsets; empty pieces left out.
 * `separator` is a global pattern of single characters.
 */
export function splitOutside(text: string, separator: RegExp): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  const brackets = findBrackets(text);
  let start = 0;
  let bracket = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') pieces.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
  };
  for (const { index } of text.matchAll(separator)) {
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= index) bracket += 1;
    if ((brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) < index) continue;
    add(index);
    start = index + 1;
  }
  add(text.length);
  return pieces;
}
