import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { LightColour, LightGrouping } from '#ledger/values/light-values.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';
import { foldedOn, summedColours, summedTotal } from './folded-counts.ts';
import { heldOn, rankOn, taskRankOn } from './light-rank.ts';

/** How many show each light on a day, in one group. */
export interface LightCount extends Record<LightColour, number> {
  /** What the ledger is filtered by; null for all, and for what has no such value. */
  key: string | null;
  label: string | null;
}

/** What is counted, of which day. */
export interface LightQuestion {
  directiveId: string;
  day: LocalDate;
  by: LightGrouping;
  scope: JournalScope;
}

/** By what tasks are counted row by row. */
const taskGroups = {
  part: { key: sql`heading.key`, label: sql`heading.title`, rank: sql`heading.position` },
  month: { key: sql`to_char(dated.due_on, 'YYYY-MM')`, label: sql`null::text`, rank: sql`0` },
};

/** By what branches that answer for a task are counted row by row. */
const branchGroups = {
  organisation: { key: sql`organisation.id`, label: sql`organisation.short_name` },
  region: { key: sql`nullif(place.region, '')`, label: sql`region.short_name` },
  level: { key: sql`nullif(place.level, '')`, label: sql`null::text` },
};

/** How many of the rows of a query have the rank of each colour. */
export const colourColumns = sql`
  count(*) filter (where rank = 0)::integer as grey, count(*) filter (where rank = 1)::integer as green,
  count(*) filter (where rank = 2)::integer as blue, count(*) filter (where rank = 3)::integer as yellow,
  count(*) filter (where rank = 4)::integer as red`;

/** Whether counts are kept folded for such a question, so that it costs the same however much is in the ledger. */
export function isFolded({ by, scope }: Pick<LightQuestion, 'by' | 'scope'>): boolean {
  return by === 'all' || ((by === 'region' || by === 'level') && scope === 'all');
}

/**
 * The lights of a directive's standing tasks on any day, of its branches where they are counted by what organisations are:
 * those within the scope. One query, from stored dates. Read under the ledger's role; folded counts name nobody and need none.
 */
export async function countLights(db: Db, question: LightQuestion): Promise<LightCount[]> {
  const { rows } = await queryFor(question).execute(db);
  return rows;
}

function queryFor(question: LightQuestion): RawBuilder<LightCount> {
  const { by, scope } = question;
  if (by === 'all') return allTasks(question);
  if (by === 'part' || by === 'month') return tasksBy(question, taskGroups[by]);
  if (by !== 'organisation' && scope === 'all') return foldedBy(question, by);
  return branchesBy(question, branchGroups[by]);
}

function allTasks({ directiveId, day }: LightQuestion) {
  return sql<LightCount>`
    select null as key, null as label, ${summedColours}
    from (${foldedOn('task', sql`${directiveId}::uuid`, day)}) as counted
    having ${summedTotal} > 0`;
}

function foldedBy({ directiveId, day }: LightQuestion, by: 'region' | 'level') {
  const region = sql`(
    select short_name from organisation as region
    where region.division_code = counted.key || '0000' and region.kind = 'local_government' order by id limit 1)`;
  return sql<LightCount>`
    select key, ${by === 'region' ? region : sql`null::text`} as label, grey, green, blue, yellow, red
    from (
      select nullif(${sql.ref(by)}, '') as key, ${summedColours}, ${summedTotal} as total
      from (${foldedOn('branch', sql`${directiveId}::uuid`, day)}) as counted
      group by ${sql.ref(by)} having ${summedTotal} > 0
    ) as counted
    order by total desc, key`;
}

function tasksBy(
  { directiveId, day }: LightQuestion,
  { key, label, rank }: Record<'key' | 'label' | 'rank', RawBuilder<unknown>>,
) {
  return sql<LightCount>`
    select key, label, ${colourColumns}
    from (
      select ${key} as key, ${label} as label, ${rank} as place, ${taskRankOn(day)} as rank
      from task
      left join outline_node as heading
        on heading.directive_id = task.directive_id and heading.position = task.part_position
      left join lateral (
        select min(due_on) as due_on from deadline
        where task_id = task.id and kind in ('complete', 'issue_policy')
      ) as dated on true
      where task.directive_id = ${directiveId} and task.ended_act_id is null
    ) as lit
    group by key, label, place order by place, key nulls last`;
}

function branchesBy(
  { directiveId, day, scope }: LightQuestion,
  { key, label }: Record<'key' | 'label', RawBuilder<unknown>>,
) {
  return sql<LightCount>`
    select key, label, ${colourColumns}
    from (
      select ${key} as key, ${label} as label, ${rankOn(day)} as rank
      from assignment_light as light
      join organisation on organisation.id = light.organisation_id
      left join organisation as above on above.id = organisation.parent_id
      cross join lateral light_place(
        organisation.id, organisation.act_id, organisation.division_code, above.division_code) as place
      left join organisation as region
        on region.division_code = place.region || '0000' and region.kind = 'local_government'
      where light.directive_id = ${directiveId} and light.weight <> 'aside' and ${heldOn(day)}
        and ${withinScope(scope)}
    ) as lit
    group by key, label order by count(*) desc, key`;
}

function withinScope(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  return isOwnOrBelow(sql.ref<string>('light.organisation_id'), scope.organisationIds);
}
