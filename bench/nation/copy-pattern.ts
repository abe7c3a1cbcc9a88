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
    await trustRows(within);
    await sql`create temporary table copied on commit drop as
      select id, parent_id from organisation where id = any(${copies.ids}::text[])`.execute(within);
    await sql`create temporary table act on commit drop as ${touching(copies.pattern)}`.execute(within);
    await sql`create temporary table given on commit drop as
      select organisation_id, task_id, id from assignment where organisation_id in (select parent_id from copied)`.execute(
      within,
    );
    await sql`create index on given (organisation_id, task_id)`.execute(within);
    for (const table of ['copied', 'act', 'given']) await sql`analyze ${sql.table(table)}`.execute(within);
    // One expression, which the database puts in the place of a call.
    await sql`create function pg_temp.twin(own uuid, whose text) returns uuid immutable language sql as $$
      select (left(own::text, 13) || '-8' || substr(md5(own::text || whose), 1, 3)
        || '-8' || substr(md5(own::text || whose), 4, 3) || '-' || substr(md5(own::text || whose), 7, 12))::uuid $$`.execute(
      within,
    );
    await sql`set local jit = off`.execute(within);
    for (const statement of [assignments, acts, subjects, reports, lights]) {
      await statement(copies).execute(within);
    }
    await sql`drop function pg_temp.twin(uuid, text)`.execute(within);
  });
}

/**
 * What refers to what was checked for the pattern: where the user may say so, it is not checked again for every copy. No light
 * of a copy is counted, so that the counts miss nothing.
 */
async function trustRows(db: Db): Promise<void> {
  await sql`select set_config('session_replication_role', 'replica', true)
    from pg_roles where rolname = current_user and rolsuper`.execute(db);
}

const assignments = ({ pattern }: Copies) => sql`
  insert into assignment (organisation_id, id, directive_id, task_id, role, state, revision, origin,
    assigned_on, receive_by, received_on, parent_organisation_id, parent_id)
  select copied.id, pg_temp.twin(own.id, copied.id), own.directive_id, own.task_id, own.role, own.state, own.revision,
    own.origin, own.assigned_on, own.receive_by, own.received_on, given.organisation_id, given.id
  from copied
  cross join assignment as own
  join given on given.organisation_id = copied.parent_id and given.task_id = own.task_id
  where own.organisation_id = ${pattern}
  order by copied.id, own.id`;

/** The acts that touched the pattern's assignments: its own, and those of its giver. */
const touching = (pattern: string) => sql`
  select * from journal where act_id in (
    select subject.act_id from journal_subject as subject join journal as own using (act_id)
    where subject.organisation_id = ${pattern} and case own.act
      when 'cascade_assignment' then own.organisation_id <> ${pattern}
        and subject.assignment_id in (select id from assignment where organisation_id = ${pattern})
      else own.organisation_id = ${pattern} end)`;

/** The words of a value with the copy and its giver in the place of the pattern and its own. */
const renamed = (value: string, { pattern, giver }: Copies) => sql`
  replace(replace(${sql.raw(value)}::text, ${`"${giver}`}, '"' || copied.parent_id), ${`"${pattern}`}, '"' || copied.id)`;

const acts = (copies: Copies) => sql`
  insert into journal (act_id, act, act_version, input, actor, acted_on, recorded_at, person_id, organisation_id,
    on_behalf_of_id, basis, capacities)
  select pg_temp.twin(act.act_id, copied.id), act.act, act.act_version,
    ${renamed("(act.input - 'assignmentIds' - 'assignments')", copies)}::jsonb || case act.act
      when 'cascade_assignment' then jsonb_build_object('id', (
        select given.id from journal_subject as subject
        join given on given.organisation_id = copied.parent_id and given.task_id = subject.task_id
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
  insert into journal_subject (act_id, position, organisation_id, task_id, assignment_id, directive_id, person_id,
    revision, detail, thing_id)
  select pg_temp.twin(subject.act_id, copied.id), subject.position,
    case subject.organisation_id when ${copies.pattern} then copied.id else copied.parent_id end, subject.task_id,
    case subject.organisation_id when ${copies.pattern} then pg_temp.twin(subject.assignment_id, copied.id) else given.id end,
    subject.directive_id, null, subject.revision, ${renamed('subject.detail', copies)}::jsonb, null
  from act
  join journal_subject as subject using (act_id)
  cross join copied
  left join given on given.organisation_id = copied.parent_id and given.task_id = subject.task_id
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
