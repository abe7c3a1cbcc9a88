/** Brackets of whichever kind, once the wide ones are narrow: `〔`, `]`; not `（`, `《`. */
const OPENING = /[[〔【]/g;
const CLOSING = /[\]〕】]/g;
/** Capital letters as the database's own `C` collation knows them: `A`; not `É`. */
const CAPITALS = /[A-Z]/g;
/** Words that are the same folded or not: `改革`; not `GDP`, `6号`. */
const PLAIN = /^\p{Unified_Ideograph}+$/u;
/** The characters that a LIKE pattern gives a meaning: `%`, `_`, `\`. */
const LIKE_SPECIAL = /[%_\\]/g;

/** What is looked for in what organisations say: the pairs that the index finds, and the patterns that prove it. */
export interface SaidWords {
  pairs: string[];
  /** The same by word; words of one character have none. */
  pairsByWord: string[][];
  /** One a word; all must occur. */
  patterns: string[];
  /** The texts need not be folded to be compared. */
  isPlain: boolean;
}

/** The text as `folded_words` of the database has it: small letters, usual width, brackets of one kind. */
export function foldSaid(text: string): string {
  return text
    .normalize('NFKC')
    .replace(CAPITALS, (letter) => letter.toLowerCase())
    .replace(OPENING, '(')
    .replace(CLOSING, ')');
}

/** The words of a query, parted by white space; undefined where none has the two characters that the index asks for. */
export function parseSaid(query: string): SaidWords | undefined {
  const words = foldSaid(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const pairsByWord = words
    .map((word) => {
      const characters = [...word];
      return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
    })
    .filter((pairs) => pairs.length > 0);
  if (pairsByWord.length === 0) return undefined;
  return {
    pairs: [...new Set(pairsByWord.flat())],
    pairsByWord,
    patterns: words.map((word) => `%${word.replace(LIKE_SPECIAL, '\\$&')}%`),
    isPlain: words.every((word) => PLAIN.test(word)),
  };
}
