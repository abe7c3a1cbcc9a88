/** Chinese, Japanese and full-width signs, which take two columns: 推 ， ■; not `a`, `1`. */
const WIDE = /[\u2014\u2018-\u201d\u2026\u25a0-\u25ff\u2e80-\u9fff\uff00-\uffef]/;
const LINE_POINTS = 14.5;
const MARGIN_POINTS = 5;
/** What a program lets a row be at most. */
const MOST_POINTS = 400;

/**
 * The height in points of a row in which every cell shows all of its words: programs other than one's own do not work it out
 * when they open a workbook. Widths are in characters.
 */
export function rowHeight(
  cells: readonly (string | number | undefined)[],
  widths: readonly number[],
): number {
  const lines = cells.map((cell, index) => linesOf(String(cell ?? ''), widths[index] ?? 10));
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * LINE_POINTS + MARGIN_POINTS);
}

function linesOf(text: string, width: number): number {
  // A character that finds no room goes to the next line whole, and cells have a margin.
  const room = Math.max(2, width - 1);
  const long = (line: string) => [...line].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(long(line) / room)), 0);
}
