import { type Insertable, type Selectable, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { upsertRows } from '../insert-rows.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { AssignmentLightTable } from '../light-tables.ts';
import type { Db } from '../open-store.ts';
import { sendAhead } from '../send-ahead.ts';
import { amongLists, type KeyLists, listKeys } from './among-keys.ts';
import type { AssignmentKey } from './assignment.ts';

/** The lights of the assignments that hold on that day or later, and those that end with it, the earliest first. */
export async function listLightsFrom(
  db: Db,
  assignments: readonly AssignmentKey[],
  day: LocalDate,
): Promise<Selectable<AssignmentLightTable>[]> {
  return await lightsFrom.list(db, { ...listKeys(assignments), day });
}

const lightsFrom = keepStatement((db, given: Given<KeyLists & { day: LocalDate }>) =>
  db
    .selectFrom('assignmentLight')
    .selectAll()
    .where(amongLists(given, 'assignment_id'))
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', given.day)]))
    .orderBy('fromOn')
    .compile(),
);

/** What tells a light of an assignment from those before and after it. */
export type LightKey = Pick<Selectable<AssignmentLightTable>, 'organisationId' | 'assignmentId' | 'fromOn'>;

/** Takes away the lights that are not to come, and writes the others; of each assignment the earliest first. */
export async function writeLights(
  db: Db,
  { gone, rows }: { gone: readonly LightKey[]; rows: Insertable<AssignmentLightTable>[] },
): Promise<void> {
  if (gone.length > 0) {
    const keys = gone.map(({ organisationId, assignmentId, fromOn }) => ({
      ...{ organisation_id: organisationId, assignment_id: assignmentId, from_on: fromOn },
    }));
    const taking = sql`
      delete from assignment_light as light
      using json_to_recordset(${JSON.stringify(keys)}::json)
        as gone(organisation_id text, assignment_id uuid, from_on date)
      where light.organisation_id = gone.organisation_id and light.assignment_id = gone.assignment_id
        and light.from_on = gone.from_on
    `;
    await sendAhead(db, taking.compile(db));
  }
  if (rows.length === 0) return;
  await upsertRows(db, 'assignmentLight', { key: ['organisationId', 'assignmentId', 'fromOn'], rows });
}
