import { type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';
import type { AssignmentKey } from '../../tables/assignment.ts';
import { heldOn } from './light-rank.ts';
import type { StoredLight } from './list-lights.ts';

/** The lights of those branches as they held on the day; who asks has been shown them. Read under the ledger's role. */
export async function listBranchLights(
  db: Db,
  keys: readonly AssignmentKey[],
  day: LocalDate,
): Promise<StoredLight[]> {
  if (keys.length === 0) return [];
  const organisationIds = keys.map(({ organisationId }) => organisationId);
  const ids = keys.map(({ id }) => id);
  const { rows } = await sql<StoredLight>`
    select light.task_id as "taskId", light.assignment_id as "assignmentId",
      light.organisation_id as "organisationId", light.from_on as "fromOn", light.weight, light.grey,
      light.blue_on as "blueOn", light.yellow_on as "yellowOn", light.red_on as "redOn", light.turns,
      light.provisional, ${sql<SqlBool>`true`} as seen
    from unnest(${organisationIds}::text[], ${ids}::uuid[]) as asked(organisation_id, id)
    join assignment_light as light
      on light.organisation_id = asked.organisation_id and light.assignment_id = asked.id and ${heldOn(day)}
  `.execute(db);
  return rows;
}
