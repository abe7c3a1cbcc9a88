import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/**
 * The dates of a task that count, the first first: the one that a decision set last in their place, else those of its dated
 * deadlines, else the end of the year through which it goes on.
 */
export async function listDatedDuties(db: Db, taskId: string): Promise<LocalDate[]> {
  const { rows } = await sql<{ dates: LocalDate[] }>`
    select coalesce(
      (select json_build_array(due_on) from task_adjustment
       where task_id = ${taskId}::uuid and due_on is not null order by act_id desc limit 1),
      (select json_agg(distinct due_on order by due_on) from deadline
       where task_id = ${taskId}::uuid and due_on is not null and kind in ('complete', 'issue_policy', 'ongoing')),
      '[]') as dates`.execute(db);
  return rows[0]?.dates ?? [];
}
