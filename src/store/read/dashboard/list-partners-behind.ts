import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { heldOn, rankOn } from '../lights/light-rank.ts';
import type { OwnTasks } from './list-role-lights.ts';

/** Another organisation in tasks that one leads or convenes, and how many of its branches there are behind. */
export interface PartnerBehind {
  organisationId: string;
  shortName: string;
  englishName: string | null;
  red: number;
  yellow: number;
  /** The first of the tasks, the reddest first. */
  taskId: string;
  ordinal: number;
}

/** Who answers for tasks that the organisation leads or convenes and is behind in them, those with the most red first. Read under the ledger's role. */
export async function listPartnersBehind(
  db: Db,
  { directiveId, organisationId, day }: OwnTasks,
  limit: number,
): Promise<PartnerBehind[]> {
  const { rows } = await sql<PartnerBehind>`
    with led as (
      select task_id from assignment
      where organisation_id = ${organisationId} and directive_id = ${directiveId} and role = 'lead'
        and ended_act_id is null
      union
      select id from task
      where directive_id = ${directiveId} and convener_id = ${organisationId} and ended_act_id is null
    ), behind as (
      select light.organisation_id, light.task_id, task.ordinal, ${rankOn(day)} as rank
      from led join assignment_light as light on light.task_id = led.task_id
      join task on task.id = light.task_id
      where light.organisation_id <> ${organisationId} and light.weight <> 'aside' and ${heldOn(day)}
        and ${rankOn(day)} >= 3
    )
    select organisation.id as "organisationId", organisation.short_name as "shortName",
      organisation.english_name as "englishName", (count(*) filter (where rank = 4))::integer as red,
      (count(*) filter (where rank = 3))::integer as yellow,
      (array_agg(behind.task_id order by rank desc, ordinal))[1] as "taskId",
      (array_agg(behind.ordinal order by rank desc, ordinal))[1] as ordinal
    from behind join organisation on organisation.id = behind.organisation_id
    group by organisation.id
    order by red desc, yellow desc, organisation.sort_key, organisation.id
    limit ${limit}`.execute(db);
  return rows;
}
