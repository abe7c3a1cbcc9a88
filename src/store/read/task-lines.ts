import { type RawBuilder, sql } from 'kysely';

/**
 * The text of a JSON array with the `TaskRow` of each task of the query `shown`, which has their ids in `id` and their order
 * in `place`. What hangs on the tasks is read for all of them at once, by their keys however many others there are.
 */
export function taskLines(): RawBuilder<string> {
  return sql<string>`(
    with entries as (
      select entry.task_id, entry.responsibility_position as position,
        json_agg(json_build_object('name', entry.name, 'organisationId', entry.organisation_id)
          order by entry.position) as organisations
      from responsibility_entry as entry where entry.task_id = any(array(select id from shown))
      group by entry.task_id, entry.responsibility_position
    ), answering as (
      select answer.task_id,
        json_agg(json_build_object('role', answer.role, 'organisations', coalesce(entries.organisations, '[]'),
          'openEnded', answer.open_ended, 'scope', answer.scope,
          'span', json_build_array(answer.span_start, answer.span_end)) order by answer.position) as responsibilities
      from responsibility as answer
      left join entries on entries.task_id = answer.task_id and entries.position = answer.position
      where answer.task_id = any(array(select id from shown))
      group by answer.task_id
    ), due as (
      select deadline.task_id,
        json_agg(json_build_object('kind', deadline.kind, 'on', deadline.due_on, 'every', deadline.every,
          'quote', deadline.quote, 'span', json_build_array(deadline.span_start, deadline.span_end))
          order by deadline.position) as deadlines
      from deadline where deadline.task_id = any(array(select id from shown))
      group by deadline.task_id
    )
    select coalesce(json_agg(json_build_object('id', task.id, 'ordinal', task.ordinal,
      'part', ${headingOf('part')}, 'section', ${headingOf('section')}, 'item', task.item, 'text', task.clause,
      'responsibilities', coalesce(answering.responsibilities, '[]'), 'deadlines', coalesce(due.deadlines, '[]'),
      'targetCount', task.target_count, 'noLead', task.no_lead, 'openEnded', task.open_ended, 'state', task.state)
      order by shown.place), '[]')::text
    from shown
    join task on task.id = shown.id
    left join outline_node as part
      on part.directive_id = task.directive_id and part.position = task.part_position
    left join outline_node as section
      on section.directive_id = task.directive_id and section.position = task.section_position
    left join answering on answering.task_id = task.id
    left join due on due.task_id = task.id
  )`;
}

function headingOf(kind: 'part' | 'section') {
  const [number, title] = [sql.ref(`${kind}.number`), sql.ref(`${kind}.title`)];
  return sql`case when ${number} is not null then json_build_object('number', ${number}, 'title', ${title}) end`;
}
