import { type RawBuilder, sql } from 'kysely';
import { lightColours } from '#ledger/values/light-values.ts';
import type { Db } from '../open-store.ts';
import { countsAsOwn } from './counts-as-own.ts';
import { taskRankOn } from './lights/light-rank.ts';
import { datedKinds, type FilterName, type TaskFilter, taskMatches } from './task-filter.ts';

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

/** The query of the tasks that pass the filter, but for the facet's own part of it. */
type TasksBut = (facet: FacetName) => RawBuilder<unknown>;

/**
 * What could be chosen next: the tasks that pass the filter, counted by each value of each facet. A facet ignores its
 * own choice, so that one can change it. Headings stand in printed order, months in theirs, the others by count.
 */
export async function findTaskFacets(db: Db, directiveId: string, filter: TaskFilter): Promise<TaskFacets> {
  const tasks = (...ignored: FacetName[]) =>
    db
      .selectFrom('task')
      .select([
        'task.id',
        'task.directiveId',
        'task.partPosition',
        'task.sectionPosition',
        'task.targetCount',
        'task.openEnded',
        'task.state',
        'task.noLead',
      ])
      .where((eb) => taskMatches(eb, directiveId, filter, ...ignored));
  // Most facets have no choice of their own to ignore: they share one search for the tasks.
  const tasksBut: TasksBut = (facet) => (isAsked(filter[facet]) ? sql`(${tasks(facet)})` : sql`found`);
  const counts = [
    byHeading(tasksBut, 'part'),
    byHeading(tasksBut, 'section'),
    byOrganisation(tasksBut, filter),
    byRole(tasksBut, filter),
    byDeadlineKind(tasksBut),
    byDueMonth(tasksBut),
    byState(tasksBut),
    byLight(tasksBut, filter),
    byFlag(tasksBut, 'hasTarget', sql`target_count > 0`),
    byFlag(tasksBut, 'openEnded', sql`open_ended`),
    byFlag(tasksBut, 'noLead', sql`no_lead`),
  ];
  const { rows } = await sql<FacetValue & { facet: FacetName }>`
    with found as materialized (${tasks()})
    select facet, value, label, count
    from (${sql.join(counts, sql` union all `)}) as counted (facet, value, label, count, rank)
    order by facet, rank, value collate "C"
  `.execute(db);

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
  for (const { facet, value, label, count } of rows) facets[facet].push({ value, label, count });
  return facets;
}

function isAsked(choice: TaskFilter[FacetName]): boolean {
  if (typeof choice === 'object' && 'colours' in choice) return choice.colours.length > 0;
  return Array.isArray(choice) ? choice.length > 0 : choice !== undefined;
}

function byHeading(tasksBut: TasksBut, kind: 'part' | 'section') {
  return sql`
    select ${sql.lit(kind)}, heading.key, coalesce(heading.title, heading.key), count(*), heading.position
    from ${tasksBut(kind)} as task
    join outline_node as heading
      on heading.directive_id = task.directive_id and heading.position = task.${sql.raw(`${kind}_position`)}
    group by heading.key, heading.title, heading.position`;
}

/**
 * With roles chosen, the tasks that an organisation has in one of them. Offered is whom the directive asks, and whoever is
 * chosen already.
 */
function byOrganisation(tasksBut: TasksBut, { organisation = [], role = [] }: TaskFilter) {
  const chosen =
    organisation.length > 0
      ? sql`or (assignment.organisation_id in (${sql.join(organisation)}) and ${countsAsOwn('assignment')})`
      : sql``;
  return sql`
    select 'organisation', organisation.id, organisation.short_name, count(*), -count(*)
    from (
      select distinct task.id, assignment.organisation_id
      from ${tasksBut('organisation')} as task
      join assignment
        on assignment.task_id = task.id and assignment.ended_act_id is null
          and (assignment.parent_id is null ${chosen})
      ${role.length > 0 ? sql`where assignment.role in (${sql.join(role)})` : sql``}
    ) as carried
    join organisation on organisation.id = carried.organisation_id
    group by organisation.id, organisation.short_name`;
}

/** With organisations chosen, the roles that these have; else the roles that occur. */
function byRole(tasksBut: TasksBut, { organisation = [] }: TaskFilter) {
  const roles =
    organisation.length > 0
      ? sql`join assignment as carried
              on carried.task_id = task.id and carried.ended_act_id is null and ${countsAsOwn('carried')}
              and carried.organisation_id in (${sql.join(organisation)})`
      : sql`join responsibility as carried on carried.task_id = task.id`;
  return sql`
    select 'role', role, role, count(*), -count(*)
    from (select distinct task.id, carried.role from ${tasksBut('role')} as task ${roles}) as carried
    group by role`;
}

function byDeadlineKind(tasksBut: TasksBut) {
  return sql`
    select 'deadlineKind', kind, kind, count(*), -count(*)
    from (
      select distinct task.id, deadline.kind
      from ${tasksBut('deadlineKind')} as task
      join deadline on deadline.task_id = task.id
    ) as due
    group by kind`;
}

function byDueMonth(tasksBut: TasksBut) {
  return sql`
    select 'dueMonth', month, month, count(*), 0
    from (
      select distinct task.id, to_char(deadline.due_on, 'YYYY-MM') as month
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
function byLight(tasksBut: TasksBut, { light }: TaskFilter) {
  if (!light) return sql`select 'light', null, null, 0, 0 where false`;
  return sql`
    select 'light', (${sql.val(lightColours)}::text[])[rank + 1], (${sql.val(lightColours)}::text[])[rank + 1],
      count(*), -rank
    from (select ${taskRankOn(light.day)} as rank from ${tasksBut('light')} as task) as lit
    group by rank`;
}

function byFlag(tasksBut: TasksBut, facet: FacetName, flag: RawBuilder<unknown>) {
  return sql`
    select ${sql.lit(facet)}, (${flag})::text, (${flag})::text, count(*), -count(*)
    from ${tasksBut(facet)} as task
    group by ${flag}`;
}
