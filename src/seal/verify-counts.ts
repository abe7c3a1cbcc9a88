import type { Db } from '#store/open-store.ts';
import { listMiscounted, type Miscount } from '#store/read/lights/list-miscounted.ts';

/** Counts of a day that are not what rows come to. */
export type CountProblem = { code: 'counts_differ' } & Pick<Miscount, 'directiveId' | 'counted' | 'day'>;

/** Where the counts that are kept of lights are not what rows come to, each day of a directive once. */
export async function verifyCounts(db: Db): Promise<CountProblem[]> {
  const days = (await listMiscounted(db)).map(({ directiveId, counted, day }) => ({
    directiveId,
    counted,
    day,
  }));
  const found = new Map(days.map((miscount) => [Object.values(miscount).join(' '), miscount]));
  return [...found.values()].map((miscount) => ({ code: 'counts_differ', ...miscount }));
}
