import type { TextLine } from './lines.ts';

/** The share of a page's height at its top and bottom where running heads and page numbers stand. */
const MARGIN = 0.12;
// 「— 3 —」「3」「第3页 共12页」「3/12」
const PAGE_NUMBER =
  /^[\s\-—–－·.]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[\s\-—–－·.]*$/;
const DIGITS = /\d+/g;

/** One page's lines in the order of reading. */
export interface LinedPage {
  height: number;
  lines: readonly TextLine[];
}

/** Which lines are page numbers, or stand in the margin of at least two pages and at least half of all. */
export function findRunningLines(pages: readonly LinedPage[]): ReadonlySet<TextLine> {
  const seen = new Map<string, TextLine[]>();
  const running = new Set<TextLine>();
  for (const { height, lines } of pages) {
    for (const line of lines) {
      if (line.y > MARGIN * height && line.y < (1 - MARGIN) * height) continue;
      if (PAGE_NUMBER.test(line.text)) running.add(line);
      const words = line.text.replace(DIGITS, '0').replace(/\s/g, '');
      seen.set(words, [...(seen.get(words) ?? []), line]);
    }
  }
  for (const lines of seen.values()) {
    if (lines.length >= 2 && lines.length * 2 >= pages.length) for (const line of lines) running.add(line);
  }
  return running;
}
