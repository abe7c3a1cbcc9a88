import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Db } from '../open-store.ts';

/** An organisation below another. */
export interface OrganisationBelow {
  id: string;
  name: string;
  kind: OrganisationKind;
  /** Directly under it, or under the one of that name. */
  parent: string;
  /** How many levels down; 1 directly under it. */
  level: number;
  /** It has a part in the task already. */
  carries: boolean;
}

/** Every organisation below one that exists on the day, level by level and by name, each with whether it carries the task. */
export async function listOrganisationsBelow(
  db: Db,
  organisationId: string,
  { taskId, on }: { taskId: string; on: LocalDate },
): Promise<OrganisationBelow[]> {
  const { rows } = await sql<OrganisationBelow>`
    with recursive below as (
      select id, parent_id, 1 as level from organisation where parent_id = ${organisationId}
      union
      select lower.id, lower.parent_id, below.level + 1
      from below join organisation as lower on lower.parent_id = below.id
      where below.level < 6
    )
    select organisation.id, organisation.short_name as name, organisation.kind, higher.short_name as parent,
      min(below.level)::integer as level, exists (
        select from assignment
        where assignment.organisation_id = organisation.id and assignment.task_id = ${taskId}::uuid
          and assignment.ended_act_id is null) as carries
    from below
    join organisation on organisation.id = below.id
    join organisation as higher on higher.id = organisation.parent_id
    where (organisation.valid_from is null or organisation.valid_from <= ${on})
      and (organisation.valid_to is null or organisation.valid_to > ${on})
    group by organisation.id, higher.short_name
    order by level, organisation.sort_key, organisation.id
  `.execute(db);
  return rows;
}
