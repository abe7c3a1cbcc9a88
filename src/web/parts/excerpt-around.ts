/** How much of a text stands before the first word sought. */
const BEFORE = 12;

/** The text from shortly before the first of the words on, so that a few lines show it; whole where it begins there. */
export function excerptAround(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word.toLowerCase())).filter((at) => at >= 0);
  const start = Math.min(...places) - BEFORE;
  return places.length > 0 && start > BEFORE ? `…${text.slice(start)}` : text;
}
