import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/**
 * The day that counts for each of the tasks: what a decision set last, else the first of its dated deadlines, else the
 * end of the year through which it goes on. A task without any day is left out.
 */
export async function listOfficialDates(
  db: Db,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const { rows } = await sql<{ taskId: string; dueOn: LocalDate | null }>`
    select asked.id as "taskId", coalesce(
      (select due_on from task_adjustment where task_id = asked.id and due_on is not null order by act_id desc limit 1),
      (select min(due_on) from deadline where task_id = asked.id and kind in ('complete', 'issue_policy')),
      (select min(due_on) from deadline where task_id = asked.id and kind = 'ongoing')
    ) as "dueOn"
    from unnest(${taskIds}::uuid[]) as asked(id)`.execute(db);
  return new Map(rows.flatMap(({ taskId, dueOn }) => (dueOn ? [[taskId, dueOn] as const] : [])));
}
