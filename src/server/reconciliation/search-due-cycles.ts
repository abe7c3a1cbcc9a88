import type { ActContext } from '#acts/act-context.ts';
import { findDiscrepancies } from '#acts/find-discrepancies.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '#store/open-store.ts';
import { listCyclesToSearch } from '#store/read/statements/list-cycles-to-search.ts';
import { readAs, takeRole } from '#store/take-role.ts';
import { tryLock } from '#store/try-lock.ts';
import { newActId } from '../act-id.ts';
import { actors } from '../actors.ts';

/**
 * Looks for discrepancies where nobody has since a cycle was opened, or since the day by which its statements are to be signed: by the very
 * act by which keepers do, as the program's own, standing in the office that opened the cycle. One copy of the program at a time.
 */
export async function searchDueCycles(
  db: Db,
  day: { today: LocalDate; now: Date; stopping?: AbortSignal },
): Promise<number> {
  let searched = 0;
  for (const { cycleId } of await readAs(db, 'ledger', (within) => listCyclesToSearch(within, day))) {
    day.stopping?.throwIfAborted();
    await db.transaction().execute(async (within) => {
      if (!(await tryLock(within, 'searches'))) return;
      await takeRole(within, 'ledger');
      // Somebody may have looked meanwhile.
      const [due] = await listCyclesToSearch(within, { ...day, cycleId });
      if (!due) return;
      const caller = actors.automaticIn(due.organisationId);
      await findDiscrepancies({ db: within, ...day, actId: newActId(day.now), caller }, { cycleId });
      searched += 1;
    });
  }
  return searched;
}

/** Looks for discrepancies in a cycle that has just been opened, as who opened it; not again where the request is sent again. */
export async function searchOpenedCycle(
  { retry: _, ...context }: ActContext,
  cycleId: string,
): Promise<void> {
  const asked = { today: context.today, cycleId };
  const [due] = await readAs(context.db, 'ledger', (within) => listCyclesToSearch(within, asked));
  if (due) await findDiscrepancies({ ...context, actId: newActId(context.now) }, { cycleId });
}
