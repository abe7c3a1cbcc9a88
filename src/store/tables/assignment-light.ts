import { type Insertable, type Selectable, sql } from 'kysely';
import { upsertRows } from '../insert-rows.ts';
import type { AssignmentLightTable } from '../light-tables.ts';
import type { Db } from '../open-store.ts';

/** The lights of the assignments as they hold now. */
export async function listLightsNow(
  db: Db,
  assignmentIds: readonly string[],
): Promise<Selectable<AssignmentLightTable>[]> {
  return await db
    .selectFrom('assignmentLight')
    .selectAll()
    .where('assignmentId', '=', sql<string>`any(${assignmentIds}::uuid[])`)
    .where('untilOn', 'is', null)
    .execute();
}

/** Lets the lights hold from their days on: what held before ends there, and what began on the same day is replaced. */
export async function writeLights(db: Db, rows: Insertable<AssignmentLightTable>[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map(({ organisationId, assignmentId, fromOn }) => ({
    ...{ organisation_id: organisationId, assignment_id: assignmentId, from_on: fromOn },
  }));
  await sql`
    update assignment_light as light set until_on = next.from_on
    from json_to_recordset(${JSON.stringify(keys)}::json)
      as next(organisation_id text, assignment_id uuid, from_on date)
    where light.organisation_id = next.organisation_id and light.assignment_id = next.assignment_id
      and light.until_on is null and light.from_on < next.from_on
  `.execute(db);
  await upsertRows(db, 'assignmentLight', { key: ['organisationId', 'assignmentId', 'fromOn'], rows });
}
