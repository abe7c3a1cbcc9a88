import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LitBranch } from '#ledger/lights/task-light.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';
import { heldOn } from './light-rank.ts';

/** On which day, and whose reasons are read. */
export interface LightsAsked {
  day: LocalDate;
  scope: JournalScope;
}

/** Of each task the branches with a light, by which `taskLightOn` says its own. */
export type TaskLights = ReadonlyMap<string, LitBranch[]>;

/**
 * Branches of a task with the same light as the query gives them, in the place of the first of their keys; before them those of
 * which it does not matter.
 */
type AlikeBranches = [
  taskId: string,
  weight: LitBranch['weight'],
  grey: LitBranch['grey'],
  blueOn: LocalDate | null,
  yellowOn: LocalDate | null,
  redOn: LocalDate | null,
  turns: LitBranch['turns'],
  seen: boolean,
  branches: number,
];

/** What the lights of the tasks come to, as `taskLights`. Read under the ledger's role. */
export async function listTaskLights(
  db: Db,
  taskIds: readonly string[],
  asked: LightsAsked,
): Promise<TaskLights> {
  const { rows } = await sql<{ lights: string }>`
    with shown as materialized (select id from unnest(${taskIds}::uuid[]) as asked (id))
    select ${taskLights(asked)} as lights
  `.execute(db);
  return readTaskLights(rows[0]?.lights ?? '[]');
}

/**
 * What the lights of the tasks of the query `shown` come to on the day (`taskLightOn`), as the text of JSON for `readTaskLights`:
 * of each task the branches that colour it and those beside them, with reasons where the scope reaches. What was given on
 * below is looked at where nobody colours the task, for why that is so.
 */
export function taskLights({ day, scope }: LightsAsked): RawBuilder<string> {
  return sql<string>`(
    with answering as materialized (
      select light.*, light.weight = 'voice' and ${isSeenVoice(scope)} as seen
      from assignment_light as light
      where light.task_id = any(array(select id from shown)) and light.weight <> 'aside' and ${heldOn(day)}
    ), alike as (
      select task_id, weight, grey, blue_on, yellow_on, red_on, case when seen then turns else '[]' end as turns, seen,
        count(*) as branches,
        min(array[organisation_id, assignment_id::text]) filter (where weight = 'voice' or grey is not null) as key
      from answering
      group by task_id, weight, grey, blue_on, yellow_on, red_on, case when seen then turns else '[]' end, seen
      union all
      ${firstGreys(day)}
    )
    select coalesce(json_agg(json_build_array(task_id, weight, grey, blue_on, yellow_on, red_on, turns, seen, branches)
      order by key nulls first), '[]')::text
    from alike
  )`;
}

/** Of each of the tasks that nobody colours the first branch to which no light applied on the day. */
function firstGreys(day: LocalDate): RawBuilder<unknown> {
  return sql`
    select light.task_id, 'aside', light.grey, null, null, null, '[]', false, 1, null
    from shown
    cross join lateral (
      select light.task_id, light.grey from assignment_light as light
      where light.task_id = shown.id and light.grey is not null and ${heldOn(day)}
      order by light.organisation_id, light.assignment_id limit 1
    ) as light
    where shown.id not in (select task_id from answering where weight = 'voice')`;
}

/** The lights out of what `taskLights` gives. */
export function readTaskLights(text: string): TaskLights {
  const alike: AlikeBranches[] = JSON.parse(text);
  const lights = new Map<string, LitBranch[]>();
  for (const [taskId, weight, grey, blueOn, yellowOn, redOn, turns, seen, branches] of alike) {
    const light = { weight, grey, blueOn, yellowOn, redOn, turns, seen };
    const all = lights.get(taskId) ?? [];
    for (let count = 0; count < branches; count++) all.push(light);
    lights.set(taskId, all);
  }
  return lights;
}

/** True of a branch that colours one of the tasks, of `light`, whose reasons the scope reaches: own or below, or of a led task. */
function isSeenVoice(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const { organisationIds } = scope;
  return sql<SqlBool>`(
    ${isOwnOrBelow(sql.ref<string>('light.organisation_id'), organisationIds)}
    or light.task_id in (
      select lead.task_id from assignment as lead
      where lead.organisation_id = ${anyOf(organisationIds, 'text')} and lead.role = 'lead' and lead.ended_act_id is null
        and lead.task_id = any(array(select id from shown)))
    or light.task_id in (
      select convened.id from task as convened
      where convened.id = any(array(select id from shown)) and convened.convener_id = ${anyOf(organisationIds, 'text')})
  )`;
}
