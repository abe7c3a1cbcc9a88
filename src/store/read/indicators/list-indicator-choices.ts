import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** What the targets of a directive can be picked by. */
export interface IndicatorChoices {
  /** The parts with a target, in printed order. */
  parts: { key: string; title: string | null }[];
  /** Who leads or answers for a task with one, by name. */
  organisations: { id: string; shortName: string; englishName: string | null }[];
}

/** The parts and the organisations of a directive's tasks with targets. */
export async function listIndicatorChoices(db: Db, directiveId: string): Promise<IndicatorChoices> {
  const withTargets = sql`
    select task.id, task.part_position from task
    where task.directive_id = ${directiveId} and task.ended_act_id is null
      and exists (select from target where target.task_id = task.id and target.kind = 'target')`;
  const { rows: parts } = await sql<IndicatorChoices['parts'][number]>`
    select heading.key, heading.title from outline_node as heading
    where heading.directive_id = ${directiveId}
      and heading.position in (select part_position from (${withTargets}) as measured)
    order by heading.position`.execute(db);
  const { rows: organisations } = await sql<IndicatorChoices['organisations'][number]>`
    select organisation.id, organisation.short_name as "shortName", organisation.english_name as "englishName"
    from organisation where organisation.id in (
      select assignment.organisation_id from assignment
      where assignment.task_id in (select id from (${withTargets}) as measured)
        and assignment.ended_act_id is null and assignment.role in ('lead', 'responsible'))
    order by organisation.sort_key, organisation.id`.execute(db);
  return { parts, organisations };
}
