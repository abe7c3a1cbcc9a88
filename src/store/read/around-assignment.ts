import { type Expression, type RawBuilder, sql } from 'kysely';

/** The organisations that lead a task now, and its convener. */
export function leadsOf(taskId: Expression<string>): RawBuilder<string[]> {
  return sql<string[]>`array(
    select lead.organisation_id from assignment as lead
    where lead.task_id = ${taskId} and lead.role = 'lead' and lead.ended_act_id is null
    union
    select convened.convener_id from task as convened where convened.id = ${taskId} and convened.convener_id is not null
  )`;
}

/** The organisations above one, the nearest first. */
export function aboveOf(organisationId: Expression<string>): RawBuilder<string[]> {
  return sql<string[]>`array(
    with recursive above as (
      select parent_id, 1 as height from organisation where id = ${organisationId} and parent_id is not null
      union
      select higher.parent_id, above.height + 1
      from above join organisation as higher on higher.id = above.parent_id
      where higher.parent_id is not null
    )
    select parent_id from above order by height
  )`;
}
