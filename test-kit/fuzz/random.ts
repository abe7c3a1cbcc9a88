/** A stream of numbers that a seed decides. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of the entries; throws where there is none. */
  pick<Entry>(entries: readonly Entry[]): Entry;
  /** True in `share` of all cases. */
  chance(share: number): boolean;
}

const TWO_TO_32 = 2 ** 32;

/** The same seed and index give the same stream, so that every input can be made again alone (mulberry32). */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (entries) => {
      const entry = entries[below(entries.length)];
      if (entry === undefined) throw new Error('nothing to pick from');
      return entry;
    },
  };
}
