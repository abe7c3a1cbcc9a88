import { lightColours } from '#ledger/values/light-values.ts';

/** A branch's light that held on the day `$3`, and its place among the colours. */
const held = `light.from_on <= $3 and coalesce(light.until_on, 'infinity'::date) > $3`;
const rank = `case when light.grey is not null then 0 when light.red_on <= $3 then 4 when light.yellow_on <= $3 then 3
  when light.blue_on <= $3 then 2 else 1 end`;

/** The standing tasks of the directive `$1` that the organisation `$2` carries, with their lights on the day `$3`. */
const found = `
  found as materialized (
    select id, ordinal, directive_id, part_position, section_position, target_count, open_ended, no_lead, state, coalesce((
        select max(${rank}) from assignment_light as light
        where light.task_id = task.id and light.weight = 'voice' and ${held}), 0) as rank
    from task
    where directive_id = $1 and ended_act_id is null and id in (
      select task_id from assignment
      where directive_id = $1 and organisation_id = $2 and ended_act_id is null))`;

/**
 * The first 100 of them as the list shows them: with headings, who answers, dates, and how many of those beside the light are
 * behind. What hangs on them is read for all at once.
 */
export function bareRows(sort: 'ordinal' | 'light'): string {
  const order = sort === 'light' ? 'rank desc, ordinal' : 'ordinal';
  return `
    with ${found}, shown as materialized (
      select id, rank, row_number() over (order by ${order}) as place from found order by ${order} limit 100
    ), entries as (
      select task_id, responsibility_position as position,
        json_agg(json_build_object('name', name, 'organisationId', organisation_id) order by entry.position) as organisations
      from shown join responsibility_entry as entry on task_id = shown.id
      group by task_id, responsibility_position
    ), answering as (
      select answer.task_id, json_agg(json_build_object('role', role, 'organisations', coalesce(organisations, '[]'),
        'openEnded', open_ended, 'scope', scope, 'span', json_build_array(span_start, span_end))
        order by answer.position) as responsibilities
      from shown join responsibility as answer on answer.task_id = shown.id left join entries using (task_id, position)
      group by answer.task_id
    ), due as (
      select task_id, json_agg(json_build_object('kind', kind, 'on', due_on, 'every', every, 'quote', quote,
        'span', json_build_array(span_start, span_end)) order by position) as deadlines
      from shown join deadline on task_id = shown.id
      group by task_id
    ), beside as (
      select task_id, count(*) filter (where ${rank} >= 3) as behind, count(*) filter (where grey is null) as others
      from shown join assignment_light as light on task_id = shown.id
      where weight <> 'aside' and weight = 'other' and ${held}
      group by task_id
    )
    select task.id, ordinal, part.number as part, part.title as "partTitle", section.number as section,
      section.title as "sectionTitle", item, clause as text, responsibilities, deadlines, target_count as "targetCount",
      no_lead as "noLead", open_ended as "openEnded", state, rank, behind, others
    from shown
    join task using (id)
    left join outline_node as part on part.directive_id = task.directive_id and part.position = part_position
    left join outline_node as section on section.directive_id = task.directive_id and section.position = section_position
    left join answering on answering.task_id = id
    left join due on due.task_id = id
    left join beside on beside.task_id = id
    order by place`;
}

const byHeading = (kind: string) => `
  select '${kind}', key, title, count(*), position
  from found join outline_node using (directive_id)
  where position = ${kind}_position
  group by key, title, position`;
const byColumn = (facet: string, value: string) => `
  select '${facet}', (${value})::text, (${value})::text, count(*), -count(*) from found group by ${value}`;
const byJoined = (facet: string, value: string, from: string, rank = '-count(distinct found.id)') => `
  select '${facet}', ${value}, ${value}, count(distinct found.id), ${rank} from found join ${from} group by ${value}`;

/** How many they are, and the values of every facet with their counts. */
export const bareCounts = `
  with ${found}
  select facet, value, label, count
  from (
    select 'total', null, null, count(*), 0 from found
    union all ${byHeading('part')}
    union all ${byHeading('section')}
    union all
    select 'organisation', organisation.id, short_name, count, -count
    from (
      select organisation_id, count(*) from (
        select task_id, organisation_id from assignment
        where directive_id = $1 and parent_id is null and ended_act_id is null
        union
        select id, $2 from found
      ) as carried group by organisation_id
    ) as counted join organisation on organisation.id = organisation_id
    union all ${byJoined('role', 'role', 'assignment on task_id = found.id and organisation_id = $2 and ended_act_id is null')}
    union all ${byJoined('deadlineKind', 'kind', 'deadline on task_id = found.id')}
    union all ${byJoined(
      'dueMonth',
      "to_char(due_on, 'YYYY-MM')",
      "deadline on task_id = found.id and kind in ('complete', 'issue_policy') and due_on is not null",
      '0',
    )}
    union all ${byColumn('state', 'state')}
    union all ${byColumn('light', `(array['${lightColours.join("', '")}'])[rank + 1]`)}
    union all ${byColumn('hasTarget', 'target_count > 0')}
    union all ${byColumn('openEnded', 'open_ended')}
    union all ${byColumn('noLead', 'no_lead')}
  ) as counted (facet, value, label, count, rank)
  order by facet, rank, value collate "C"`;

/** The first of the assignments that wait to be received by the organisation `$1`, as My work shows them on the day `$2`. */
export const bareWork = `
  select assignment.organisation_id as "organisationId", organisation.short_name as "organisationName", assignment.id,
    assignment.revision, role, assignment.state, task.state as "taskState", assignment.task_id as "taskId", title as "directiveTitle",
    ordinal, clause, assigned_on as "assignedOn", receive_by as "receiveBy", giver.short_name as giver,
    light.grey, light.blue_on as "blueOn", light.yellow_on as "yellowOn", light.red_on as "redOn", light.turns
  from assignment
  join task on task.id = assignment.task_id
  join directive on directive.id = task.directive_id
  join organisation on organisation.id = assignment.organisation_id
  left join organisation as giver on giver.id = parent_organisation_id
  left join assignment_light as light on light.organisation_id = assignment.organisation_id
    and assignment_id = assignment.id and from_on <= $2 and (until_on is null or until_on > $2)
  where assignment.organisation_id = $1 and assignment.state = 'assigned' and task.state in ('registered', 'assigned')
  order by receive_by, case role when 'lead' then 0 else 1 end, ordinal
  limit 100`;

/** How many they are, and how many of them are late on the day `$2`. */
export const bareWaiting = `
  select count(*) as total, count(*) filter (where receive_by < $2) as late
  from assignment join task on task.id = assignment.task_id
  where organisation_id = $1 and assignment.state = 'assigned' and task.state in ('registered', 'assigned')`;
