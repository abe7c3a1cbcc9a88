import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { LightColour, LightGrouping } from '#ledger/values/light-values.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';
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

/** By what tasks are counted. */
const taskGroups = {
  all: { key: sql`null::text`, label: sql`null::text`, rank: sql`0` },
  part: { key: sql`heading.key`, label: sql`heading.title`, rank: sql`heading.position` },
  month: { key: sql`to_char(dated.due_on, 'YYYY-MM')`, label: sql`null::text`, rank: sql`0` },
};

/** The organisation's own division, or that of the one above it. */
const division = sql`coalesce(organisation.division_code, above.division_code)`;

/** By what branches that answer for a task are counted. What only a document or a person named has no level of itself. */
const branchGroups = {
  organisation: { key: sql`organisation.id`, label: sql`organisation.short_name` },
  region: { key: sql`left(${division}, 2)`, label: sql`region.short_name` },
  level: {
    key: sql`case when ${division} is null and organisation.act_id is null
        and organisation.id not like 'provisional-%'
        then 'central' when ${division} is null then null when ${division} like '__0000' then 'province'
      when ${division} like '____00' then 'city' else 'county' end`,
    label: sql`null::text`,
  },
};

/** How many of the rows of a query have the rank of each colour. */
export const colourColumns = sql`
  count(*) filter (where rank = 0)::integer as grey, count(*) filter (where rank = 1)::integer as green,
  count(*) filter (where rank = 2)::integer as blue, count(*) filter (where rank = 3)::integer as yellow,
  count(*) filter (where rank = 4)::integer as red`;

/**
 * The lights of a directive's standing tasks on any day, of its branches where they are counted by what organisations are:
 * those within the scope. One query, from stored dates. Read under the ledger's role.
 */
export async function countLights(db: Db, question: LightQuestion): Promise<LightCount[]> {
  const { by } = question;
  const query =
    by === 'all' || by === 'part' || by === 'month'
      ? tasksBy(question, taskGroups[by])
      : branchesBy(question, branchGroups[by]);
  const { rows } = await query.execute(db);
  return rows;
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
      left join organisation as region
        on region.division_code = left(${division}, 2) || '0000' and region.kind = 'local_government'
      where light.directive_id = ${directiveId} and light.weight <> 'aside' and ${heldOn(day)}
        and ${withinScope(scope)}
    ) as lit
    group by key, label order by count(*) desc, key`;
}

function withinScope(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  return isOwnOrBelow(sql.ref<string>('light.organisation_id'), scope.organisationIds);
}
