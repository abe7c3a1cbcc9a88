import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LitBranch } from '#ledger/lights/task-light.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';
import { heldOn } from './light-rank.ts';

/** Branches of a task with the same light, in the place of the first of their keys. */
interface SameLights extends LitBranch {
  taskId: string;
  branches: number;
}

/**
 * What the lights of the tasks come to on the day (`taskLightOn`): of each task the branches that colour it and those beside
 * them, with reasons where the scope reaches. What was given on below is looked at where nobody colours the task, for why that
 * is so. Read under the ledger's role.
 */
export async function listTaskLights(
  db: Db,
  taskIds: readonly string[],
  { day, scope }: { day: LocalDate; scope: JournalScope },
): Promise<ReadonlyMap<string, LitBranch[]>> {
  const { rows } = await sql<SameLights>`
    with answering as (
      select light.*, light.weight = 'voice' and ${isSeenVoice(taskIds, scope)} as seen
      from assignment_light as light
      where light.task_id = ${anyOf(taskIds, 'uuid')} and light.weight <> 'aside' and ${heldOn(day)}
    )
    select task_id as "taskId", weight, grey, blue_on as "blueOn", yellow_on as "yellowOn", red_on as "redOn",
      case when seen then turns else '[]' end as turns, seen, count(*) as branches
    from answering
    group by task_id, weight, grey, blue_on, yellow_on, red_on, case when seen then turns else '[]' end, seen
    order by min(array[organisation_id, assignment_id::text])
  `.execute(db);
  const voiced = new Set(rows.flatMap(({ taskId, weight }) => (weight === 'voice' ? [taskId] : [])));
  const silent = taskIds.filter((id) => !voiced.has(id));
  const found = silent.length > 0 ? [...(await listFirstGreys(db, silent, day)), ...rows] : rows;
  const lights = found.flatMap(({ branches, ...light }) => Array.from({ length: branches }, () => light));
  return Map.groupBy(lights, ({ taskId }) => taskId);
}

/** Of each of the tasks the first branch to which no light applied on the day. */
async function listFirstGreys(db: Db, taskIds: readonly string[], day: LocalDate): Promise<SameLights[]> {
  const { rows } = await sql<SameLights>`
    select light.task_id as "taskId", 'aside' as weight, light.grey, null as "blueOn", null as "yellowOn",
      null as "redOn", '[]'::jsonb as turns, false as seen, 1 as branches
    from unnest(${taskIds}::uuid[]) as asked(task_id)
    cross join lateral (
      select light.task_id, light.grey from assignment_light as light
      where light.task_id = asked.task_id and light.grey is not null and ${heldOn(day)}
      order by light.organisation_id, light.assignment_id limit 1
    ) as light
  `.execute(db);
  return rows;
}

/** True of a branch that colours one of the tasks, of `light`, whose reasons the scope reaches: own or below, or of a led task. */
function isSeenVoice(taskIds: readonly string[], scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const { organisationIds } = scope;
  return sql<SqlBool>`(
    ${isOwnOrBelow(sql.ref<string>('light.organisation_id'), organisationIds)}
    or light.task_id in (
      select lead.task_id from assignment as lead
      where lead.organisation_id = ${anyOf(organisationIds, 'text')} and lead.role = 'lead' and lead.ended_act_id is null
        and lead.task_id = ${anyOf(taskIds, 'uuid')})
    or light.task_id in (
      select convened.id from task as convened
      where convened.id = ${anyOf(taskIds, 'uuid')} and convened.convener_id = ${anyOf(organisationIds, 'text')})
  )`;
}
