import { sql } from 'kysely';
import type { Db } from '../open-store.ts';
import type { AssignmentKey } from '../tables/assignment.ts';

/** Who gave an assignment, and who gave it to that one, the nearest first; nobody where the text or the keepers did. */
export async function listGivers(
  db: Db,
  { organisationId, id }: AssignmentKey,
): Promise<{ organisationId: string; organisation: string }[]> {
  const { rows } = await sql<{ organisationId: string; organisation: string }>`
    with recursive up as (
      select parent_organisation_id, parent_id, 1 as height from assignment
      where organisation_id = ${organisationId} and id = ${id}::uuid and parent_id is not null
      union
      select higher.parent_organisation_id, higher.parent_id, up.height + 1
      from up
      join assignment as higher on higher.organisation_id = up.parent_organisation_id and higher.id = up.parent_id
      where higher.parent_id is not null
    )
    select up.parent_organisation_id as "organisationId", organisation.short_name as organisation
    from up join organisation on organisation.id = up.parent_organisation_id
    order by up.height
  `.execute(db);
  return rows;
}
