import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';

/** Organisations that are to stand as another one of their level does, which acts have brought there. */
export interface Copies {
  /** Whom they are made after. */
  pattern: string;
  /** Who gave the pattern its work. */
  giver: string;
  ids: readonly string[];
}

/**
 * Writes for each of the organisations what the acts wrote for the pattern, in one transaction and set by set: assignments
 * below those of the organisation above, reports, lights in all their periods, and the journal's rows with their subjects.
 */
export async function copyPattern(db: Db, copies: Copies): Promise<void> {
  await db.transaction().execute(async (within) => {
    await sql`create temporary table copied on commit drop as
      select id, parent_id from organisation where id = any(${copies.ids}::text[])`.execute(within);
    await sql`create function pg_temp.twin(own uuid, whose text) returns uuid immutable language sql as $$
      select (left(own::text, 13) || '-8' || substr(hash, 1, 3) || '-8' || substr(hash, 4, 3) || '-'
        || substr(hash, 7, 12))::uuid from md5(own::text || whose) as hash $$`.execute(within);
    for (const statement of [assignments, acts, subjects, reports, lights]) {
      await statement(copies).execute(within);
    }
    await sql`drop function pg_temp.twin(uuid, text)`.execute(within);
  });
}

const assignments = ({ pattern }: Copies) => sql`
  insert into assignment (organisation_id, id, directive_id, task_id, role, state, revision, origin,
    assigned_on, receive_by, received_on, parent_organisation_id, parent_id)
  select copied.id, pg_temp.twin(own.id, copied.id), own.directive_id, own.task_id, own.role, own.state, own.revision,
    own.origin, own.assigned_on, own.receive_by, own.received_on, given.organisation_id, given.id
  from copied
  cross join assignment as own
  join assignment as given on given.organisation_id = copied.parent_id and given.task_id = own.task_id
  where own.organisation_id = ${pattern}
  order by copied.id, own.id`;

/** The acts that touched the pattern's assignments: its own, and those of its giver. */
const touching = (pattern: string) => sql`
  select distinct journal.* from journal join journal_subject using (act_id)
  where journal_subject.organisation_id = ${pattern} and (journal.organisation_id = ${pattern} or act = 'cascade_assignment'
    and journal_subject.assignment_id in (select id from assignment where organisation_id = ${pattern}))
    and not (act = 'cascade_assignment' and journal.organisation_id = ${pattern})`;

/** The words of a value with the copy and its giver in the place of the pattern and its own. */
const renamed = (value: string, { pattern, giver }: Copies) => sql`
  replace(replace(${sql.raw(value)}::text, ${`"${giver}`}, '"' || copied.parent_id), ${`"${pattern}`}, '"' || copied.id)`;

const acts = (copies: Copies) => sql`
  with act as (${touching(copies.pattern)})
  insert into journal (act_id, act, act_version, input, actor, acted_on, recorded_at, person_id, organisation_id,
    on_behalf_of_id, basis, capacities)
  select pg_temp.twin(act.act_id, copied.id), act.act, act.act_version,
    ${renamed('act.input', copies)}::jsonb || case act.act
      when 'cascade_assignment' then jsonb_build_object('id', (
        select given.id from journal_subject as subject
        join assignment as given on given.organisation_id = copied.parent_id and given.task_id = subject.task_id
        where subject.act_id = act.act_id and subject.position = 0))
      when 'receive_assignments' then jsonb_build_object('assignments', (
        select jsonb_agg(jsonb_build_object('organisationId', copied.id, 'revision', key -> 'revision',
          'id', pg_temp.twin((key ->> 'id')::uuid, copied.id)))
        from jsonb_array_elements(act.input -> 'assignments') as key))
      else jsonb_build_object('assignmentIds', (
        select jsonb_agg(pg_temp.twin(key::uuid, copied.id))
        from jsonb_array_elements_text(act.input -> 'assignmentIds') as key))
      end,
    replace(replace(act.actor, ${`${copies.giver} `}, copied.parent_id || ' '), ${`${copies.pattern} `}, copied.id || ' '),
    act.acted_on, act.recorded_at, null,
    case act.organisation_id when ${copies.pattern} then copied.id else copied.parent_id end, null, act.basis,
    ${renamed('act.capacities', copies)}::jsonb
  from act cross join copied
  order by act.entry_number, copied.id`;

const subjects = (copies: Copies) => sql`
  with act as (${touching(copies.pattern)})
  insert into journal_subject (act_id, position, organisation_id, task_id, assignment_id, directive_id, person_id,
    revision, detail, thing_id)
  select pg_temp.twin(subject.act_id, copied.id), subject.position,
    case subject.organisation_id when ${copies.pattern} then copied.id else copied.parent_id end, subject.task_id,
    case subject.organisation_id when ${copies.pattern} then pg_temp.twin(subject.assignment_id, copied.id) else given.id end,
    subject.directive_id, null, subject.revision, ${renamed('subject.detail', copies)}::jsonb, null
  from act
  join journal_subject as subject using (act_id)
  cross join copied
  left join assignment as given on given.organisation_id = copied.parent_id and given.task_id = subject.task_id
    and subject.organisation_id <> ${copies.pattern}`;

const reports = ({ pattern }: Copies) => sql`
  insert into progress_report (organisation_id, id, assignment_id, task_id, directive_id, cycle, kind, state, revision,
    progress, next_news_on, new_fields, confirmations, act_id)
  select copied.id, pg_temp.twin(own.id, copied.id), pg_temp.twin(own.assignment_id, copied.id), own.task_id,
    own.directive_id, own.cycle, own.kind, own.state, own.revision, own.progress, own.next_news_on, own.new_fields,
    own.confirmations, pg_temp.twin(own.act_id, copied.id)
  from copied cross join progress_report as own
  where own.organisation_id = ${pattern}
  order by copied.id, own.id`;

const lights = ({ pattern }: Copies) => sql`
  insert into assignment_light (organisation_id, assignment_id, task_id, directive_id, from_on, until_on, weight, grey,
    blue_on, yellow_on, red_on, turns, provisional)
  select copied.id, pg_temp.twin(own.assignment_id, copied.id), own.task_id, own.directive_id, own.from_on, own.until_on,
    own.weight, own.grey, own.blue_on, own.yellow_on, own.red_on, own.turns, own.provisional
  from copied cross join assignment_light as own
  where own.organisation_id = ${pattern}
  order by copied.id, own.assignment_id, own.from_on`;
