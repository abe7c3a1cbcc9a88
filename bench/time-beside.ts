/** Milliseconds for one run of each. */
export interface SideBySide {
  ours: number;
  reference: number;
}

type Work = () => unknown;

const ROUNDS = 15;
/** Each side runs in a round as often as fits into this, so that the clock's steps and a short pause weigh little. */
const ROUND_MS = 40;

/**
 * Times both sides in turns, the order swapped every round, so that whatever else the machine does hits both alike.
 * The result is the median of the rounds.
 */
export async function timeBeside(ours: Work, reference: Work, rounds = ROUNDS): Promise<SideBySide> {
  const sides = [await prepareSide(ours), await prepareSide(reference)] as const;
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      side.times.push((await timeRuns(side.work, side.runs)) / side.runs);
    }
  }
  return { ours: medianOf(sides[0].times), reference: medianOf(sides[1].times) };
}

/** Runs it a few times, so that it is compiled and cached, and learns how often it fits into a round. */
async function prepareSide(work: Work) {
  await timeRuns(work, 2);
  const once = (await timeRuns(work, 2)) / 2;
  const runs = Math.max(1, Math.ceil(ROUND_MS / once));
  return { work, runs, times: [] as number[] };
}

async function timeRuns(work: Work, runs: number): Promise<number> {
  const startedAt = performance.now();
  for (let run = 0; run < runs; run++) await work();
  return performance.now() - startedAt;
}

/** The middle one; of an even number the higher of the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
