import { CompiledQuery } from 'kysely';
import type { Db } from '#store/open-store.ts';

/** A prepared statement that takes a directive's id and gives its rows. */
export type BareQuery = (directiveId: string) => Promise<unknown[]>;

/** The shortest SQL for what the store answers, prepared on the given connection, its rows as the driver gives them. */
export interface BareSql {
  /** The columns of a ledger line, by 100 in order. */
  rows: BareQuery;
  /** The number of tasks, and every facet's values with their counts. */
  counts: BareQuery;
}

/** Prepares the statements for the tasks that meet `condition`; `name` tells them from others of the connection. */
export async function prepareBareSql(db: Db, name: string, condition = 'true'): Promise<BareSql> {
  const bare = db.withoutPlugins();
  const prepare = async (statement: string, sql: string): Promise<BareQuery> => {
    await bare.executeQuery(CompiledQuery.raw(`prepare ${statement} (uuid) as ${sql}`));
    return async (directiveId) => {
      const query = CompiledQuery.raw(`execute ${statement}('${directiveId}')`);
      return (await bare.executeQuery(query)).rows;
    };
  };
  return {
    rows: await prepare(`${name}_rows`, rowsSql(condition)),
    counts: await prepare(`${name}_counts`, countsSql(condition)),
  };
}

/** The columns of a ledger line of the tasks that meet the condition, by 100 in order. */
export function rowsSql(condition: string): string {
  return `
    select
      id, ordinal,
      (select json_build_object('number', number, 'title', title)
        from outline_node as node
        where node.directive_id = task.directive_id and position = part_position) as part,
      (select json_build_object('number', number, 'title', title)
        from outline_node as node
        where node.directive_id = task.directive_id and position = section_position) as section,
      item, clause as text,
      (select coalesce(json_agg(json_build_object(
          'role', role,
          'organisations', (
            select coalesce(
              json_agg(json_build_object('name', name, 'organisationId', organisation_id) order by position), '[]')
            from responsibility_entry as entry
            where entry.task_id = task.id and responsibility_position = responsibility.position),
          'openEnded', open_ended, 'scope', scope, 'span', json_build_array(span_start, span_end))
        order by position), '[]')
        from responsibility where task_id = task.id) as responsibilities,
      (select coalesce(json_agg(json_build_object(
          'kind', kind, 'on', due_on, 'every', every, 'quote', quote,
          'span', json_build_array(span_start, span_end))
        order by position), '[]')
        from deadline where task_id = task.id) as deadlines,
      target_count as "targetCount", no_lead as "noLead", open_ended as "openEnded", state
    from task
    where directive_id = $1 and ${condition}
    order by ordinal
    limit 100`;
}

/** How many tasks meet the condition, and the values of every facet with their counts. */
export function countsSql(condition: string): string {
  const byHeading = (kind: string) => `
    select '${kind}', key, title, count(*), position
    from found join outline_node using (directive_id)
    where position = ${kind}_position
    group by key, title, position`;
  const byFlag = (name: string, flag: string) => `
    select '${name}', (${flag})::text, (${flag})::text, count(*), -count(*) from found group by ${flag}`;
  return `
    with found as materialized (
      select id, ordinal, directive_id, part_position, section_position, target_count, open_ended, no_lead, state
      from task
      where directive_id = $1 and ${condition})
    select facet, value, label, count
    from (
      select 'total', null, null, count(*), 0 from found
      union all ${byHeading('part')}
      union all ${byHeading('section')}
      union all
      select 'organisation', organisation.id, short_name, count(distinct ordinal), -count(distinct ordinal)
      from found
      join assignment on task_id = found.id
      join organisation on organisation.id = organisation_id
      group by organisation.id
      union all
      select 'role', role, role, count(distinct ordinal), -count(distinct ordinal)
      from found join responsibility on task_id = found.id
      group by role
      union all
      select 'deadlineKind', kind, kind, count(distinct ordinal), -count(distinct ordinal)
      from found join deadline on task_id = found.id
      group by kind
      union all
      select 'dueMonth', to_char(due_on, 'YYYY-MM'), to_char(due_on, 'YYYY-MM'), count(distinct ordinal), 0
      from found join deadline on task_id = found.id
      where kind in ('complete', 'issue_policy') and due_on is not null
      group by to_char(due_on, 'YYYY-MM')
      union all
      select 'state', state, state, count(*), -count(*) from found group by state
      union all ${byFlag('hasTarget', 'target_count > 0')}
      union all ${byFlag('openEnded', 'open_ended')}
      union all ${byFlag('noLead', 'no_lead')}
    ) as counted (facet, value, label, count, rank)
    order by facet, rank, value collate "C"`;
}
