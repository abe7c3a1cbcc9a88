import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { lightColours } from '#ledger/values/light-values.ts';
import { ownBranches } from './counts-as-own.ts';
import { taskRankOn } from './lights/light-rank.ts';
import { datedKinds, type FilterName, type TaskFilter, tasksThat } from './task-filter.ts';

export interface FacetValue {
  /** What the filter takes. */
  value: string;
  /** What it is called: a heading's title, an organisation's short name; else the value. */
  label: string;
  /** Tasks, each counted once. */
  count: number;
}

type FacetName = Exclude<FilterName, 'q'>;

/** Every facet's values that occur, with their counts. */
export type TaskFacets = Record<FacetName, FacetValue[]>;

/** One value of a facet as the query gives it. */
type CountedValue = [facet: FacetName, value: string, label: string, count: number];

/** What the facets ask of a task; of the tasks of `found` the place of their light on the day besides, as `rank`. */
export const facetColumns = sql`task.id, task.directive_id, task.part_position, task.section_position,
  task.target_count, task.open_ended, task.state, task.no_lead`;

/** The query of the tasks that pass the filter, but for the facet's own part of it. */
type TasksBut = (facet: FacetName) => RawBuilder<unknown>;

/**
 * What could be chosen next, as the text of JSON for `readFacets`: the tasks that pass the filter, which are those of the query
 * `found`, counted by each value of each facet. A facet ignores its own choice, so that one can change it. Headings
 * stand in printed order, months in theirs, the others by count.
 */
export function countFacets(directiveId: string, filter: TaskFilter): RawBuilder<string> {
  const day = filter.light?.day;
  // Most facets have no choice of their own to ignore: they share one search for the tasks.
  const tasksBut: TasksBut = (facet) =>
    isAsked(filter[facet])
      ? sql`(select ${facetColumns}, ${facet === 'light' && day ? taskRankOn(day) : sql`0`} as rank
          from ${tasksThat(directiveId, filter, facet)})`
      : sql`found`;
  const counts = [
    byHeading(tasksBut, 'part'),
    byHeading(tasksBut, 'section'),
    byOrganisation(tasksBut, directiveId, filter),
    byRole(tasksBut, directiveId, filter),
    byDeadlineKind(tasksBut),
    byDueMonth(tasksBut),
    byState(tasksBut),
    ...byLight(tasksBut, day),
    byFlag(tasksBut, 'hasTarget', sql`target_count > 0`),
    byFlag(tasksBut, 'openEnded', sql`open_ended`),
    byFlag(tasksBut, 'noLead', sql`no_lead`),
  ];
  return sql<string>`(
    select coalesce(json_agg(json_build_array(facet, value, label, count)
      order by facet, rank, value collate "C"), '[]')::text
    from (${sql.join(counts, sql` union all `)}) as counted (facet, value, label, count, rank))`;
}

/** The facets out of what `countFacets` gives. */
export function readFacets(text: string): TaskFacets {
  const facets: TaskFacets = {
    part: [],
    section: [],
    organisation: [],
    role: [],
    deadlineKind: [],
    dueMonth: [],
    state: [],
    light: [],
    hasTarget: [],
    openEnded: [],
    noLead: [],
  };
  const counted: CountedValue[] = JSON.parse(text);
  for (const [facet, value, label, count] of counted) facets[facet].push({ value, label, count });
  return facets;
}

function isAsked(choice: TaskFilter[FacetName]): boolean {
  if (typeof choice === 'object' && 'colours' in choice) return choice.colours.length > 0;
  return Array.isArray(choice) ? choice.length > 0 : choice !== undefined;
}

function byHeading(tasksBut: TasksBut, kind: 'part' | 'section') {
  return sql`
    select ${sql.lit(kind)}, heading.key, coalesce(heading.title, heading.key), counted.count, heading.position
    from (
      select directive_id, ${sql.ref(`${kind}_position`)} as position, count(*) as count
      from ${tasksBut(kind)} as task group by directive_id, position
    ) as counted
    join outline_node as heading
      on heading.directive_id = counted.directive_id and heading.position = counted.position`;
}

/**
 * With roles chosen, the tasks that an organisation has in one of them. Offered is whom the directive asks, and whoever is
 * chosen already.
 */
function byOrganisation(
  tasksBut: TasksBut,
  directiveId: string,
  { organisation = [], role = [] }: TaskFilter,
) {
  const asked = sql`(select task_id, organisation_id, role from assignment
    where parent_id is null and ended_act_id is null)`;
  const branches = organisation.length > 0 ? [asked, ownBranches(directiveId, organisation)] : [asked];
  const carried = branches.map(
    (some) => sql`
      select searched.id, branch.organisation_id
      from searched join ${some} as branch on branch.task_id = searched.id
      ${role.length > 0 ? sql`where branch.role = any(${role}::text[])` : sql``}`,
  );
  return sql`
    select 'organisation', organisation.id, organisation.short_name, counted.count, -counted.count
    from (
      with searched as materialized (select id from ${tasksBut('organisation')} as task)
      select carried.organisation_id, count(*) as count
      from (${sql.join(carried, sql` union `)}) as carried
      group by carried.organisation_id
    ) as counted
    join organisation on organisation.id = counted.organisation_id`;
}

/** With organisations chosen, the roles that these have; else the roles that occur. */
function byRole(tasksBut: TasksBut, directiveId: string, { organisation = [] }: TaskFilter) {
  const roles = organisation.length > 0 ? ownBranches(directiveId, organisation) : sql`responsibility`;
  return sql`
    select 'role', carried.role, carried.role, count(distinct task.id), -count(distinct task.id)
    from ${tasksBut('role')} as task join ${roles} as carried on carried.task_id = task.id
    group by carried.role`;
}

function byDeadlineKind(tasksBut: TasksBut) {
  return sql`
    select 'deadlineKind', kind, kind, count(distinct task.id), -count(distinct task.id)
    from ${tasksBut('deadlineKind')} as task join deadline on deadline.task_id = task.id
    group by kind`;
}

function byDueMonth(tasksBut: TasksBut) {
  return sql`
    select 'dueMonth', month, month, count(distinct id), 0
    from (
      select task.id, to_char(deadline.due_on, 'YYYY-MM') as month
      from ${tasksBut('dueMonth')} as task
      join deadline on deadline.task_id = task.id
      where deadline.kind in (${sql.join(datedKinds)}) and deadline.due_on is not null
    ) as due
    group by month`;
}

function byState(tasksBut: TasksBut) {
  return sql`
    select 'state', state, state, count(*), -count(*)
    from ${tasksBut('state')} as task
    group by state`;
}

/** The worst first; without a day there is no light to count. */
function byLight(tasksBut: TasksBut, day: LocalDate | undefined) {
  if (!day) return [];
  const colour = sql`(${sql.val(lightColours)}::text[])[rank + 1]`;
  return [
    sql`select 'light', ${colour}, ${colour}, count(*), -rank from ${tasksBut('light')} as task group by rank`,
  ];
}

function byFlag(tasksBut: TasksBut, facet: FacetName, flag: RawBuilder<unknown>) {
  return sql`
    select ${sql.lit(facet)}, (${flag})::text, (${flag})::text, count(*), -count(*)
    from ${tasksBut(facet)} as task
    group by ${flag}`;
}
