import { createHash } from 'node:crypto';
import type { LocalDate } from '#calendar/local-date.ts';
import { publishedDays } from '#calendar/working-days.ts';
import { holdLights } from '#store/hold-lights.ts';
import type { Db } from '#store/open-store.ts';
import { findOpenRun, findSettledCalendar, lacksLights, openLightRun } from '#store/tables/light-run.ts';
import { takeRole } from '#store/take-role.ts';

/** Tells this program's holidays from those of another: SHA-256, hexadecimal. */
const calendarDigest = createHash('sha256').update(JSON.stringify(publishedDays)).digest('hex');

/**
 * Begins to settle all lights anew from that day on where this program knows other holidays than the one that settled them,
 * as with the notice for a new year, and where branches have no light, as in a ledger from before there were any.
 */
export async function openLightRuns(
  db: Db,
  { today, now, calendar = calendarDigest }: { today: LocalDate; now: Date; calendar?: string },
): Promise<void> {
  await db.transaction().execute(async (within) => {
    await takeRole(within, 'ledger');
    await holdLights(within, 'alone');
    const run = { effectiveOn: today, openedAt: now };
    if ((await findSettledCalendar(within)) !== calendar) {
      await openLightRun(within, { ...run, kind: 'calendar', calendar });
    } else if (!(await findOpenRun(within)) && (await lacksLights(within))) {
      await openLightRun(within, { ...run, kind: 'missing', calendar: null });
    }
  });
}
