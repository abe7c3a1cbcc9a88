import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';

/** A task with the date that counts for all who carry it, before an extension of a branch. */
export interface DatedTask {
  taskId: string;
  officialOn: LocalDate | null;
  /** The date asks for the result: it is no end of a year through which something goes on. */
  asksForResult: boolean;
}

/**
 * The tasks of a directive, each with its date: what a decision set last, else the first of its dated deadlines, else the end of
 * the year through which it goes on.
 */
export async function listDatedTasks(db: Db, directiveId: string): Promise<DatedTask[]> {
  const { rows } = await sql<DatedTask>`
    select task.id as "taskId", coalesce(decided.due_on, first.due_on, ongoing.due_on) as "officialOn",
      decided.due_on is not null or coalesce(first.kind = 'complete', false) as "asksForResult"
    from task
    left join lateral (
      select due_on from task_adjustment where task_id = task.id and due_on is not null
      order by act_id desc limit 1
    ) as decided on true
    left join lateral (
      select due_on, kind from deadline where task_id = task.id and kind in ('complete', 'issue_policy')
        and due_on is not null
      order by due_on, position limit 1
    ) as first on true
    left join lateral (
      select min(due_on) as due_on from deadline where task_id = task.id and kind = 'ongoing'
    ) as ongoing on true
    where task.directive_id = ${directiveId}::uuid`.execute(db);
  return rows;
}
