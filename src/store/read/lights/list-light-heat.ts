import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { LightColour } from '#ledger/values/light-values.ts';
import type { Db } from '../../open-store.ts';
import { isSeenAssignment } from '../list-standing-assignments.ts';
import { colourColumns } from './count-lights.ts';
import { heldOn, rankOn } from './light-rank.ts';

/** The lights of one organisation's branches in one part of a directive. */
export interface HeatCell extends Record<LightColour, number> {
  organisationId: string;
  shortName: string;
  englishName: string | null;
  provisional: boolean;
  /** The part's key, title and place; null for tasks in none. */
  part: string | null;
  title: string | null;
  place: number | null;
}

/** Organisation by part, as of a day, those with the most red first, then in the directive's order. Read under the ledger's role. */
export async function listLightHeat(
  db: Db,
  { directiveId, day, scope }: { directiveId: string; day: LocalDate; scope: JournalScope },
): Promise<HeatCell[]> {
  const { rows } = await sql<HeatCell>`
    select "organisationId", "shortName", "englishName", provisional, part, title, place, ${colourColumns}
    from (
      select organisation.id as "organisationId", organisation.short_name as "shortName",
        organisation.english_name as "englishName", organisation.provisional, organisation.sort_key, heading.key as part, heading.title,
        heading.position as place, ${rankOn(day)} as rank
      from assignment_light as light
      join assignment on assignment.organisation_id = light.organisation_id and assignment.id = light.assignment_id
      join task on task.id = light.task_id
      join organisation on organisation.id = light.organisation_id
      left join outline_node as heading
        on heading.directive_id = task.directive_id and heading.position = task.part_position
      where light.directive_id = ${directiveId} and light.weight <> 'aside' and ${heldOn(day)}
        and ${isSeenAssignment(scope)}
    ) as lit
    group by "organisationId", "shortName", "englishName", provisional, sort_key, part, title, place
    order by sum(count(*) filter (where rank = 4)) over (partition by "organisationId") desc,
      sum(count(*) filter (where rank = 3)) over (partition by "organisationId") desc, sort_key, "organisationId", place
  `.execute(db);
  return rows;
}
