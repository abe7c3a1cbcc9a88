import type { Store } from '#store/open-store.ts';
import { actChannel } from '#store/tables/journal.ts';

/** Work that follows the acts. */
export interface FollowingWork {
  store: Pick<Store, 'listen'>;
  /** What comes so soon after an act is worked off with it. */
  gatherMilliseconds: number;
  /** It is done at the start and this often, whatever is heard. */
  everyMilliseconds: number;
  /** Work that is long ends early, and leaves the rest to the next start, once `stopping` is aborted. */
  work(stopping: AbortSignal): Promise<void>;
  /** Told of work that failed; what it left is for the next time. */
  failed(fault: unknown): void;
  /** Told of each act as it is heard. */
  heard?(actId: string): void;
  /** Told that acts may have been missed. */
  missed?(): void;
}

/**
 * Does the work again and again, once at a time: whatever is heard while it is done is worked off together behind it, however much that
 * is. The result ends it: what is under way is waited for, and nothing more is begun.
 */
export async function keepWorking(following: FollowingWork): Promise<() => Promise<void>> {
  const { store, gatherMilliseconds, everyMilliseconds, work, failed } = following;
  const ending = new AbortController();
  const stopping = ending.signal;
  let gathering: NodeJS.Timeout | undefined;
  let isWanted = false;
  let working: Promise<void> | undefined;

  const workOff = async () => {
    while (isWanted && !stopping.aborted) {
      isWanted = false;
      try {
        await work(stopping);
      } catch (fault) {
        // Work that broke itself off for the stop has not failed.
        if (fault !== stopping.reason) failed(fault);
      }
    }
    working = undefined;
  };
  const want = () => {
    gathering = undefined;
    isWanted = true;
    working ??= workOff();
  };
  const gather = () => {
    gathering ??= setTimeout(want, gatherMilliseconds);
  };
  const stopListening = await store.listen(actChannel, {
    heard: (actId) => {
      following.heard?.(actId);
      gather();
    },
    missed: () => {
      following.missed?.();
      gather();
    },
  });
  const timer = setInterval(want, everyMilliseconds);
  want();
  return async () => {
    ending.abort();
    clearInterval(timer);
    // What is heard until then would begin to gather anew.
    await stopListening();
    clearTimeout(gathering);
    await working;
  };
}
