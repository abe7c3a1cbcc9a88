import { setTimeout } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { carryLights } from '#acts/carry-lights.ts';
import { openLightRuns } from '#acts/open-light-runs.ts';
import type { Store } from '#store/open-store.ts';
import { keepWorking } from '../jobs/keep-working.ts';
import { type DaySettings, ownToday } from '../today.ts';

/** What another copy left undone is looked for this often. */
const LOOK_EVERY_MILLISECONDS = 60_000;
/** What the head changes is begun with so soon. */
const GATHER_MILLISECONDS = 20;
/** Between two batches others come first. */
const PAUSE_MILLISECONDS = 5;
const BUSY_MILLISECONDS = 500;

export interface Carrying extends DaySettings {
  store: Store;
  log: Pick<FastifyBaseLogger, 'info' | 'error'>;
  /** Told each time that a look came to its end. */
  looked?: () => void;
}

/**
 * Keeps the lights of all branches at what is decided: at the start what this program's calendar changes and branches without
 * a light, from then on what the head changes, soon after it. As many copies of the program as there are may do so. The
 * result ends it after the batch that has begun; the next start goes on from there.
 */
export async function keepCarryingLights(carrying: Carrying): Promise<() => Promise<void>> {
  const { store, log } = carrying;
  const now = new Date();
  await openLightRuns(store.db, { today: ownToday(carrying, now).date, now });
  return await keepWorking({
    ...{ store, gatherMilliseconds: GATHER_MILLISECONDS, everyMilliseconds: LOOK_EVERY_MILLISECONDS },
    work: async (stopping) => {
      while (!stopping.aborted) {
        const carried = await carryLights(store.db, new Date());
        if (carried === 'done') {
          carrying.looked?.();
          return;
        }
        await setTimeout(carried === 'busy' ? BUSY_MILLISECONDS : PAUSE_MILLISECONDS);
      }
    },
    failed: (fault) => log.error({ err: fault }, 'lights could not be settled anew'),
  });
}
