import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** What an organisation and a task are called. */
export interface TaskHead {
  organisation: string | null;
  ordinal: number | null;
  clause: string | null;
}

/** The names of organisations and tasks in the order in which they are asked for, either of which may be none. */
export async function listTaskHeads(
  db: Db,
  asked: readonly { organisationId: string | null; taskId: string | null }[],
): Promise<TaskHead[]> {
  const places = asked.map((each, place) => ({ ...each, place }));
  const { rows } = await sql<TaskHead>`
    select organisation.short_name as organisation, task.ordinal, task.clause
    from json_to_recordset(${JSON.stringify(places)}::json)
      as asked(place integer, "organisationId" text, "taskId" uuid)
    left join organisation on organisation.id = asked."organisationId"
    left join task on task.id = asked."taskId"
    order by asked.place`.execute(db);
  return rows;
}
