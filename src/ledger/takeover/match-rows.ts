/** A task of a registered directive, as far as a row of a ledger in use is compared with it. */
export interface MatchableTask {
  id: string;
  clause: string;
}

/** A task that a row may stand for; 1 is the same clause, 0 nothing in common. */
export interface Candidate {
  taskId: string;
  similarity: number;
}

/** What a row was found to stand for. */
export interface FoundMatch {
  /** The one task of the very same clause, or null: nothing less is taken without a person. */
  exact: string | null;
  /** The tasks most like it, best first. */
  candidates: Candidate[];
}

const MOST_CANDIDATES = 3;
const LEAST_SIMILARITY = 0.5;
/** A row that says a task in few words is compared by what it says; fewer pairs than these prove nothing. */
const LEAST_PAIRS = 8;
const SHORTENED = 0.9;
/** A pair of characters in more tasks than these tells none of them from the others. */
const COMMON_PAIR = 400;

/** From here on the first candidate is clear, if no other is as like. */
const CLEARLY_SIMILAR = 0.8;

/** 「1．」「（二）」「三、」 before a clause */
const NUMBER = /^(?:[（(]?[\d一二三四五六七八九十百]+[）)]?[．.、]?\s*)(?=\D{4})/;
const MARKS = /[\s\p{P}\p{S}]/gu;

/**
 * Finds the tasks that clauses of a ledger in use may stand for. White space, marks and a leading number do not count;
 * a clause that several tasks share is exact for none of them.
 */
export function matchRows(clauses: readonly string[], tasks: readonly MatchableTask[]): FoundMatch[] {
  const known = tasks.map(({ id, clause }) => {
    const words = bare(clause);
    return { id, words, pairs: pairsOf(words) };
  });
  const byWords = Map.groupBy(known, ({ words }) => words);
  const byPair = new Map<string, number[]>();
  for (const [index, { pairs }] of known.entries()) {
    for (const pair of pairs) {
      const holders = byPair.get(pair);
      if (holders) holders.push(index);
      else byPair.set(pair, [index]);
    }
  }
  return clauses.map((clause) => {
    const words = bare(clause);
    const same = byWords.get(words) ?? [];
    if (same.length > 0 && words !== '') {
      return {
        exact: same.length === 1 ? (same[0]?.id ?? null) : null,
        candidates: same.slice(0, MOST_CANDIDATES).map(({ id }) => ({ taskId: id, similarity: 1 })),
      };
    }
    return { exact: null, candidates: findSimilar(pairsOf(words), known, byPair) };
  });
}

/** The candidate that a person may confirm together with others; undefined where they should look at this one. */
export function findClear([first, second]: readonly Candidate[]): Candidate | undefined {
  const clear = first && first.similarity >= CLEARLY_SIMILAR && first.similarity > (second?.similarity ?? 0);
  return clear ? first : undefined;
}

function findSimilar(
  pairs: ReadonlySet<string>,
  known: readonly { id: string; pairs: ReadonlySet<string> }[],
  byPair: ReadonlyMap<string, readonly number[]>,
): Candidate[] {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const holders = byPair.get(pair) ?? [];
    if (holders.length > COMMON_PAIR) continue;
    for (const index of holders) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  const likeliest = [...shared]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES * 4)
    .flatMap(([index]) => known[index] ?? []);
  return likeliest
    .map((task) => ({ taskId: task.id, similarity: similarityOf(pairs, task.pairs) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .toSorted((one, other) => other.similarity - one.similarity)
    .slice(0, MOST_CANDIDATES);
}

/** The share of common pairs in both (Dice), or in the shorter where that one leaves words out. */
function similarityOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  const shorter = Math.min(one.size, other.size);
  const dice = (2 * common) / Math.max(1, one.size + other.size);
  const contained = shorter >= LEAST_PAIRS ? (SHORTENED * common) / shorter : 0;
  return Math.round(Math.max(dice, contained) * 100) / 100;
}

function bare(clause: string): string {
  return clause.trim().replace(NUMBER, '').replace(MARKS, '');
}

function pairsOf(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}
