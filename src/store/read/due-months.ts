import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** What a month asks for: tasks by kind of dated deadline. */
export interface DueMonth {
  /** `2021-06`. */
  month: string;
  complete: number;
  issuePolicy: number;
}

/** The months into which dated deadlines of the given tasks (a query of ids) fall, in order; others left out. */
export async function listDueMonths(db: Db, taskIds: RawBuilder<unknown>): Promise<DueMonth[]> {
  const { rows } = await sql<DueMonth>`
    select
      to_char(due_on, 'YYYY-MM') as month,
      count(distinct task_id) filter (where kind = 'complete') as complete,
      count(distinct task_id) filter (where kind = 'issue_policy') as "issuePolicy"
    from deadline
    where kind in ('complete', 'issue_policy') and due_on is not null and task_id in (${taskIds})
    group by month
    order by month
  `.execute(db);
  return rows;
}

/** True of a task, named `task` in the query around it, whose only kind of deadline is `ongoing`. */
export const onlyOngoing = sql<boolean>`(
  exists (select from deadline where task_id = task.id)
  and not exists (select from deadline where task_id = task.id and kind <> 'ongoing')
)`;
