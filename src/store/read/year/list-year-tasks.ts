import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { YearFacts } from '#ledger/year/year-facts.ts';
import type { Db } from '../../open-store.ts';
import type { YearKey } from '../../tables/year.ts';
import { countingDates } from '../counting-dates.ts';

/** A task that ends a year, with what its outcome rests on. */
export interface YearTask extends YearFacts {
  id: string;
  revision: number;
  ordinal: number;
  /** How its clause begins. */
  clause: string;
}

/** What a list of 10,000 shows of a clause. */
const SHOWN_CHARACTERS = 80;

/**
 * The tasks of the directive that end that year, in printed order: all but those proposed, merged, split or withdrawn, and
 * those that an earlier year has been closed over as done or not done. Read under the ledger's role.
 */
export async function listYearTasks(
  db: Db,
  { directiveId, year }: YearKey,
  taskIds?: readonly string[],
): Promise<YearTask[]> {
  const { rows } = await sql<Omit<YearTask, 'official'> & { dates: { dueOn: LocalDate }[] }>`
    select task.id, task.revision, task.ordinal,
      case when length(task.clause) > ${SHOWN_CHARACTERS}
        then left(task.clause, ${SHOWN_CHARACTERS}) || '…' else task.clause end as clause, task.state,
      ${countingDates} as dates, coalesce((
        select json_agg(json_build_object(
          'extendedFrom', assignment.extended_from, 'extendedOn', assignment.extended_on,
          'claimedOn', case when assignment.state in ('accepted', 'struck_off') then (
            select claim.claimed_on from completion_claim as claim
            where claim.organisation_id = assignment.organisation_id and claim.assignment_id = assignment.id
              and claim.outcome = 'accepted' and claim.reopened_act_id is null
            order by claim.act_id desc limit 1) end) order by assignment.organisation_id, assignment.id)
        from assignment where assignment.task_id = task.id and assignment.ended_act_id is null
          and assignment.parent_id is null and assignment.role in ('lead', 'responsible')), '[]') as branches
    from task
    where task.directive_id = ${directiveId}
      and task.state in ('registered', 'assigned', 'closed', 'struck_off', 'suspended', 'not_done')
      and ${taskIds === undefined ? sql`true` : sql`task.id = any(${taskIds}::uuid[])`}
      and not exists (
        select from year_outcome as earlier
        join year_close on year_close.directive_id = earlier.directive_id and year_close.year = earlier.year
          and year_close.state = 'closed'
        where earlier.task_id = task.id and earlier.year < ${year} and earlier.outcome <> 'carried_over')
    order by task.ordinal, task.id`.execute(db);
  return rows.map(({ dates, ...row }) => ({ ...row, official: dates.map(({ dueOn }) => dueOn) }));
}
