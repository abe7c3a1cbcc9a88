import type { FastifyBaseLogger } from 'fastify';
import type { Store } from '#store/open-store.ts';
import { actChannel } from '#store/tables/journal.ts';
import { foldAllLightCounts } from '#store/tables/light-count.ts';

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
  let gathering: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  const fold = () => {
    gathering = undefined;
    working = working
      .then(() => foldAllLightCounts(store.db))
      .then(looked)
      .catch((fault: unknown) =>
        log.error(
          { err: fault },
          'counts of lights could not be folded; the next pass folds what this one left',
        ),
      );
  };
  const gather = () => {
    gathering ??= setTimeout(fold, GATHER_MILLISECONDS);
  };
  const stopListening = await store.listen(actChannel, { heard: gather, missed: gather });
  const timer = setInterval(fold, LOOK_EVERY_MILLISECONDS);
  fold();
  return async () => {
    clearInterval(timer);
    // What is heard until then would begin to gather anew.
    await stopListening();
    clearTimeout(gathering);
    await working;
  };
}
