import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';
import { isOwed } from '../statements/is-owed.ts';

/** How many lines the statement of each organisation would have, and how many of them a report of the period answers already. */
export async function listOwedLines(
  db: Db,
  { directiveId, fromOn, untilOn }: { directiveId: string; fromOn: LocalDate; untilOn: LocalDate },
): Promise<{ organisationId: string; lines: number; filledIn: number }[]> {
  const { rows } = await sql<{ organisationId: string; lines: number; filledIn: number }>`
    select owed.organisation_id as "organisationId", count(*)::integer as lines,
      count(*) filter (where exists (
        select from progress_report as report
        where report.organisation_id = owed.organisation_id and report.assignment_id = owed.id
          and report.state in ('signed', 'unchanged')
          and report.cycle between to_char(${fromOn}::date, 'YYYY-MM') and to_char(${untilOn}::date, 'YYYY-MM')
      ))::integer as "filledIn"
    from assignment as owed
    where owed.directive_id = ${directiveId}::uuid
      and ${isOwed}
    group by owed.organisation_id order by owed.organisation_id`.execute(db);
  return rows;
}
