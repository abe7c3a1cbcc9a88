import { sql } from 'kysely';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import type { LightColour } from '#ledger/values/light-values.ts';
import type { Db } from '../../open-store.ts';
import { foldedOn, summedColours } from './folded-counts.ts';

/** How many of a directive's standing tasks show each light on a day. */
export interface LightWeek extends Record<LightColour, number> {
  day: LocalDate;
}

/** So many days, a week apart, the last one the day that is asked for. One query, from stored dates. Read under the ledger's role. */
export async function listLightTrend(
  db: Db,
  { directiveId, day, weeks }: { directiveId: string; day: LocalDate; weeks: number },
): Promise<LightWeek[]> {
  const from = addDays(day, -7 * (weeks - 1));
  const { rows } = await sql<LightWeek>`
    select week.day, lit.*
    from (
      select moment::date as day from generate_series(${from}::date, ${day}::date, interval '7 days') as moment
    ) as week
    cross join lateral (
      select ${summedColours}
      from (${foldedOn('task', sql`${directiveId}::uuid`, sql.ref<LocalDate>('week.day'))}) as counted
    ) as lit
    order by week.day
  `.execute(db);
  return rows;
}
