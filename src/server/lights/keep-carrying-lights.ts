import { setTimeout } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { carryLights } from '#acts/carry-lights.ts';
import { openLightRuns } from '#acts/open-light-runs.ts';
import type { Store } from '#store/open-store.ts';
import { actChannel } from '#store/tables/journal.ts';
import { type DaySettings, ownToday } from '../today.ts';

/** What another copy left undone is looked for this often. */
const LOOK_EVERY_MILLISECONDS = 60_000;
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
  let stopped = false;
  let working: Promise<void> | undefined;
  let again = false;

  const carry = async () => {
    while (!stopped) {
      const carried = await carryLights(store.db, new Date());
      if (carried === 'done') {
        carrying.looked?.();
        return;
      }
      await setTimeout(carried === 'busy' ? BUSY_MILLISECONDS : PAUSE_MILLISECONDS);
    }
  };
  /** One at a time; what is heard meanwhile is looked for once more. */
  const look = () => {
    again = true;
    working ??= (async () => {
      while (again && !stopped) {
        again = false;
        await carry().catch((fault: unknown) =>
          log.error({ err: fault }, 'lights could not be settled anew'),
        );
      }
      working = undefined;
    })();
  };
  const now = new Date();
  await openLightRuns(store.db, { today: ownToday(carrying, now).date, now });
  const stopListening = await store.listen(actChannel, { heard: look, missed: look });
  const timer = setInterval(look, LOOK_EVERY_MILLISECONDS);
  look();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await stopListening();
    await working;
  };
}
