import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';

/** The dates of a task: the one that a decision set last in place of the others, else the dated deadlines of the text. */
export const countingDates = sql`coalesce(
  (select json_build_array(json_build_object('kind', 'adjusted', 'dueOn', due_on)) from task_adjustment
   where task_id = task.id and due_on is not null order by act_id desc limit 1),
  (select json_agg(json_build_object('kind', kind, 'dueOn', due_on) order by due_on, kind) from (
     select distinct kind, due_on from deadline
     where task_id = task.id and kind in ('complete', 'issue_policy') and due_on is not null) as dated),
  '[]')`;

/**
 * The first day that counts for a branch, an extension taken into account; where the task has no date, the end of the year through
 * which it goes on.
 */
export const firstCountingDate = sql<LocalDate | null>`coalesce(
  (select case due_on when assignment.extended_from then assignment.extended_on else due_on end
   from task_adjustment where task_id = task.id and due_on is not null order by act_id desc limit 1),
  (select coalesce(min(counting.due_on) filter (where kind <> 'ongoing'), min(counting.due_on))
   from deadline cross join lateral (
     select case deadline.due_on when assignment.extended_from then assignment.extended_on else deadline.due_on end as due_on
   ) as counting
   where task_id = task.id and kind in ('complete', 'issue_policy', 'ongoing')))`;

/** The policies that organisations of the task have issued; what is withdrawn counts no more. */
export const issuedPolicies = sql`coalesce(
  (select json_agg(json_build_object('docNumber', doc_number, 'issuedOn', issued_on) order by act_id)
   from evidence where task_id = task.id and is_policy and withdrawn_act_id is null),
  '[]')`;
