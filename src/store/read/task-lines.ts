import { type RawBuilder, sql } from 'kysely';
import type { DeadlineRow, Heading, NamedOrganisation, ResponsibilityRow, TaskRow } from './task-row.ts';

/** Rows as the query gives them: naming each value of each row would take the database as long as finding them. */
type Line = [
  ...task: [id: string, ordinal: number, item: string | null, text: string, targetCount: number],
  ...flags: [noLead: boolean, openEnded: boolean, state: TaskRow['state']],
  ...headings: [part: HeadingLine, section: HeadingLine],
  ...around: [responsibilities: ResponsibilityLine[], deadlines: DeadlineLine[]],
];
type HeadingLine = [number: string | null, title: string | null];
type OrganisationLine = [name: string, organisationId: string | null];
type ResponsibilityLine = [
  ...of: [role: ResponsibilityRow['role'], organisations: OrganisationLine[]],
  ...how: [openEnded: boolean, scope: ResponsibilityRow['scope'], start: number, end: number],
];
type DeadlineLine = [
  ...when: [kind: DeadlineRow['kind'], on: DeadlineRow['on'], every: DeadlineRow['every']],
  ...printed: [quote: string, start: number, end: number],
];

/**
 * The tasks of the query `shown`, which has their ids in `id` and their order in `place`, as the text of JSON for
 * `readTaskLines`. What hangs on the tasks is read once and for all of them, by their keys however many others there are: also where
 * the planner expects a single task.
 */
export function taskLines(): RawBuilder<string> {
  return sql<string>`(
    with entries as materialized (
      select entry.task_id, entry.responsibility_position as position,
        json_agg(json_build_array(entry.name, entry.organisation_id) order by entry.position) as organisations
      from responsibility_entry as entry where entry.task_id = any(array(select id from shown))
      group by entry.task_id, entry.responsibility_position
    ), answering as materialized (
      select answer.task_id,
        json_agg(json_build_array(answer.role, coalesce(entries.organisations, '[]'), answer.open_ended, answer.scope,
          answer.span_start, answer.span_end) order by answer.position) as responsibilities
      from responsibility as answer
      left join entries on entries.task_id = answer.task_id and entries.position = answer.position
      where answer.task_id = any(array(select id from shown))
      group by answer.task_id
    ), due as materialized (
      select deadline.task_id,
        json_agg(json_build_array(deadline.kind, deadline.due_on, deadline.every, deadline.quote,
          deadline.span_start, deadline.span_end) order by deadline.position) as deadlines
      from deadline where deadline.task_id = any(array(select id from shown))
      group by deadline.task_id
    )
    select coalesce(json_agg(json_build_array(task.id, task.ordinal, task.item, task.clause, task.target_count,
      task.no_lead, task.open_ended, task.state,
      json_build_array(part.number, part.title), json_build_array(section.number, section.title),
      coalesce(answering.responsibilities, '[]'), coalesce(due.deadlines, '[]')) order by shown.place), '[]')::text
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

/** The rows out of what `taskLines` gives. */
export function readTaskLines(text: string): TaskRow[] {
  const lines: Line[] = JSON.parse(text);
  return lines.map(
    ([id, ordinal, item, words, targetCount, noLead, openEnded, state, part, section, answering, due]) => ({
      id,
      ordinal,
      part: readHeading(part),
      section: readHeading(section),
      item,
      text: words,
      responsibilities: answering.map(readResponsibility),
      deadlines: due.map(readDeadline),
      targetCount,
      noLead,
      openEnded,
      state,
    }),
  );
}

function readHeading([number, title]: HeadingLine): Heading | null {
  return number === null ? null : { number, title };
}

function readResponsibility([
  role,
  printed,
  openEnded,
  scope,
  start,
  end,
]: ResponsibilityLine): ResponsibilityRow {
  return { role, organisations: printed.map(readOrganisation), openEnded, scope, span: [start, end] };
}

function readOrganisation([name, organisationId]: OrganisationLine): NamedOrganisation {
  return { name, organisationId };
}

function readDeadline([kind, on, every, quote, start, end]: DeadlineLine): DeadlineRow {
  return { kind, on, every, quote, span: [start, end] };
}
