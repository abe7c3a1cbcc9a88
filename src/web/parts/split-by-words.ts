interface Piece {
  text: string;
  sought: boolean;
}

/**
 * Cuts a text at every occurrence of one of the words, whatever their case; of two that begin at one place the longer
 * counts. The pieces joined are the text.
 */
export function splitByWords(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase();
  const wanted = words.map((word) => word.toLowerCase()).filter(Boolean);
  const pieces: Piece[] = [];
  let done = 0;
  while (done < text.length) {
    const next = wanted
      .map((word) => ({ word, at: lower.indexOf(word, done) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
    if (!next) break;
    if (next.at > done) pieces.push({ text: text.slice(done, next.at), sought: false });
    done = next.at + next.word.length;
    pieces.push({ text: text.slice(next.at, done), sought: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), sought: false });
  return pieces;
}
