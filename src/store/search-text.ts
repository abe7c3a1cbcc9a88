const WHITESPACE = /\s/u;
/** Full-width signs, letters and digits: `（`, `６`, `％`; not `中`, `6`. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** How far a full-width character lies behind its half-width form. */
const WIDTH_OFFSET = 0xfee0;
/** The characters that a LIKE pattern gives a meaning: `%`, `_`, `\`. */
const LIKE_SPECIAL = /[%_\\]/g;

/** One word that a task must contain: the grams that the index finds, and the pattern that proves it. */
export interface SearchTerm {
  grams: string[];
  likePattern: string;
}

/** The text as it is compared: small letters, half-width signs. Its length stays. */
export function foldSearchText(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH_OFFSET))
    .toLowerCase();
}

/**
 * Every character and every two neighbouring characters of a folded text, each once; none holds white space. A
 * language without spaces is found by these: words of two characters are grams, longer ones the sum of theirs.
 */
export function listGrams(folded: string): string[] {
  const grams = new Set<string>();
  let before = '';
  for (const character of folded) {
    if (WHITESPACE.test(character)) {
      before = '';
      continue;
    }
    grams.add(character);
    if (before) grams.add(before + character);
    before = character;
  }
  return [...grams];
}

/** The words of a query, parted by white space. A word of several characters is looked up by its pairs only. */
export function parseSearch(query: string): SearchTerm[] {
  return foldSearchText(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({
      grams: [...word].length === 1 ? [word] : listGrams(word).filter((gram) => [...gram].length === 2),
      likePattern: `%${word.replace(LIKE_SPECIAL, '\\$&')}%`,
    }));
}
