import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/**
 * Those of the tasks that stand in different directives, the one of the earliest first: by the year of the directive, then by the day of
 * issue, then by when it was registered. Of several in one directive the first alone.
 */
export async function listIssueOrder(db: Db, taskIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select (array_agg(task.id order by task.ordinal))[1] as id
    from task join directive on directive.id = task.directive_id
    where task.id = any(${taskIds}::uuid[])
    group by directive.id
    order by directive.year nulls last, directive.issued_on nulls last, directive.registered_at`.execute(db);
  return rows.map(({ id }) => id);
}
