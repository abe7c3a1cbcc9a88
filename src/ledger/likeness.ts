/** A text as the set of its pairs of neighbouring characters. */
export function listPairs(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}

/** The share of pairs that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const total = one.size + other.size;
  return total === 0 ? 0 : (2 * [...one].filter((pair) => other.has(pair)).length) / total;
}
