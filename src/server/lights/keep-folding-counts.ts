import type { FastifyBaseLogger } from 'fastify';
import type { Store } from '#store/open-store.ts';
import { foldLightCounts } from '#store/tables/light-count.ts';
import { keepWorking } from '../jobs/keep-working.ts';

/** So long after an act what came with it is folded together. */
const GATHER_MILLISECONDS = 2_000;
/** What another copy left unfolded is looked for this often. */
const LOOK_EVERY_MILLISECONDS = 60_000;

export interface Folding {
  store: Store;
  log: Pick<FastifyBaseLogger, 'error'>;
  /** Told each time that a look came to its end. */
  looked?: () => void;
}

/**
 * Keeps the counts of lights folded, seconds behind the acts; they are exact before, and cheaper after. As many copies of the
 * program as there are may do so: one folds at a time. The result ends it once what has begun is done.
 */
export async function keepFoldingCounts({ store, log, looked }: Folding): Promise<() => Promise<void>> {
  return await keepWorking({
    ...{ store, gatherMilliseconds: GATHER_MILLISECONDS, everyMilliseconds: LOOK_EVERY_MILLISECONDS },
    work: async (stopping) => {
      while (!stopping.aborted && (await foldLightCounts(store.db)) === 'folded');
      looked?.();
    },
    failed: (fault) =>
      log.error(
        { err: fault },
        'counts of lights could not be folded; the next pass folds what this one left',
      ),
  });
}
