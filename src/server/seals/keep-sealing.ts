import { appendFile } from 'node:fs/promises';
import type { FastifyBaseLogger } from 'fastify';
import { writeWitnessLine } from '#seal/known-root.ts';
import { sealJournal } from '#seal/seal-journal.ts';
import type { Store } from '#store/open-store.ts';
import { firstIdOf } from '../act-id.ts';
import { keepWorking } from '../jobs/keep-working.ts';

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
  let unwitnessed = '';

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
  const pass = async (stopping: AbortSignal) => {
    const now = new Date();
    // Counted by no clock that somebody sets.
    const lived = performance.now();
    const isWhole = lived - wholeAt >= WHOLE_EVERY_MILLISECONDS;
    // What is missed meanwhile asks for another.
    if (isWhole) wholeAt = lived;
    let since = isWhole ? undefined : firstIdOf(new Date(now.getTime() - RECENT_MILLISECONDS));
    for (;;) {
      const outcome = await sealJournal(store.db, { since, now: new Date() });
      if (outcome === 'busy') {
        looked?.();
        return;
      }
      if (!outcome) break;
      unwitnessed += writeWitnessLine(outcome);
      if (stopping.aborted) break;
      // The look goes on from there: an act with an earlier id that is done meanwhile is heard of, and has a look of its own.
      since = outcome.lastActId;
    }
    await witness();
    looked?.();
  };
  const failed = (fault: unknown) => {
    wholeAt = Number.NEGATIVE_INFINITY;
    log.error({ err: fault }, 'the journal could not be sealed; the next pass seals what this one left');
  };
  const missed = () => {
    wholeAt = Number.NEGATIVE_INFINITY;
  };
  const stop = await keepWorking({
    ...{ store, gatherMilliseconds: GATHER_MILLISECONDS, everyMilliseconds: WHOLE_EVERY_MILLISECONDS },
    ...{ work: pass, failed, missed },
  });
  return async () => {
    await stop();
    await pass(AbortSignal.abort()).catch(failed);
  };
}
