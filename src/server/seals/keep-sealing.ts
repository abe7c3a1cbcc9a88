import { appendFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { writeWitnessLine } from '#seal/known-root.ts';
import { sealJournal } from '#seal/seal-journal.ts';
import type { Store } from '#store/open-store.ts';
import { actChannel } from '#store/tables/journal.ts';
import { firstIdOf } from '../act-id.ts';

/** So long after an act those that came with it are sealed together. */
const GATHER_MILLISECONDS = 2_000;
/** The whole journal is looked through for what no pass has found, at the start and this often. */
const WHOLE_EVERY_MILLISECONDS = 60 * 60_000;
/** Acts older than this are left to the look at the whole. */
const RECENT_MILLISECONDS = 10 * 60_000;

export interface Sealing {
  store: Store;
  /** A file outside the ledger to which every root is added; undefined where there is none. */
  witnessFile: string | undefined;
  log: Pick<FastifyBaseLogger, 'error'>;
  /** Told each time that a look came to its end. */
  looked?: () => void;
}

/**
 * Keeps the journal sealed, seconds behind the acts. As many copies of the program as there are may do so: one seals at a
 * time. The result ends it once what was done is sealed, of a journal that is far behind a seal or two: the rest is the
 * next start's.
 */
export async function keepSealing({
  store,
  witnessFile,
  log,
  looked,
}: Sealing): Promise<() => Promise<void>> {
  let wholeAt = Number.NEGATIVE_INFINITY;
  let gathering: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let unwitnessed = '';
  let isEnding = false;

  // Sealing goes on where the file cannot be written; its lines wait for the next pass.
  const witness = async () => {
    if (witnessFile === undefined || unwitnessed === '') return;
    try {
      await appendFile(witnessFile, unwitnessed);
      unwitnessed = '';
    } catch (fault) {
      // A full disk may have taken half a line: what comes next begins on its own.
      if (!unwitnessed.startsWith('\n')) unwitnessed = `\n${unwitnessed}`;
      log.error({ err: fault }, 'the witness file could not be written; the next pass adds its roots');
    }
  };
  const pass = async () => {
    const now = new Date();
    // Counted by no clock that somebody sets.
    const lived = performance.now();
    const isWhole = lived - wholeAt >= WHOLE_EVERY_MILLISECONDS;
    let since = isWhole ? undefined : firstIdOf(new Date(now.getTime() - RECENT_MILLISECONDS));
    for (;;) {
      const outcome = await sealJournal(store.db, { since, now: new Date() });
      if (outcome === 'busy') {
        looked?.();
        return;
      }
      if (!outcome) break;
      unwitnessed += writeWitnessLine(outcome);
      if (isEnding) break;
      // The look goes on from there: an act with an earlier id that is done meanwhile is heard of, and has a look of its own.
      since = outcome.lastActId;
    }
    await witness();
    if (isWhole) wholeAt = lived;
    looked?.();
  };
  const enqueue = () => {
    gathering = undefined;
    working = working.then(pass).catch((fault: unknown) => {
      wholeAt = Number.NEGATIVE_INFINITY;
      log.error({ err: fault }, 'the journal could not be sealed; the next pass seals what this one left');
    });
  };
  const gather = () => {
    gathering ??= setTimeout(enqueue, GATHER_MILLISECONDS);
  };
  const stopListening = await store.listen(actChannel, {
    heard: gather,
    missed: () => {
      wholeAt = Number.NEGATIVE_INFINITY;
      gather();
    },
  });
  const timer = setInterval(enqueue, WHOLE_EVERY_MILLISECONDS);
  enqueue();
  return async () => {
    isEnding = true;
    clearInterval(timer);
    // What is heard until then would begin to gather anew.
    await stopListening();
    clearTimeout(gathering);
    enqueue();
    await working;
  };
}
