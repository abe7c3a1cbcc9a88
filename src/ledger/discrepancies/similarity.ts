/** Marks, white space and figures say nothing of who wrote a sentence; Chinese, letters: not `，`, not `12`. */
const SAYS_NOTHING = /[^\p{L}]+/gu;
/** So many characters running are compared. */
const RUN = 3;

/** The words of a text as they are compared: every run of three characters, without marks and figures. */
export interface Shingles {
  runs: ReadonlySet<string>;
  /** So many characters that say something. */
  length: number;
}

/** Cuts a text into the runs by which it is compared. */
export function shinglesOf(text: string): Shingles {
  const characters = [...text.replace(SAYS_NOTHING, '')];
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= characters.length; start += 1) {
    runs.add(characters.slice(start, start + RUN).join(''));
  }
  return { runs, length: characters.length };
}

/** How much of two texts is the same, in whole per cent: the runs that both have of those that either has (Jaccard). */
export function percentSame(one: Shingles, other: Shingles): number {
  const [small, large] = one.runs.size <= other.runs.size ? [one.runs, other.runs] : [other.runs, one.runs];
  if (small.size === 0) return 0;
  let both = 0;
  for (const run of small) if (large.has(run)) both += 1;
  return Math.round((both / (small.size + large.size - both)) * 100);
}
