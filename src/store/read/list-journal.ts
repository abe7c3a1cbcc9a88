import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '../open-store.ts';
import type { SubjectDetail } from '../people-tables.ts';
import { nameOn } from './name-on.ts';
import { isSeenSubject } from './seen-subjects.ts';

/** Of what the history is told. */
export type JournalThing =
  | { taskId: string }
  | { organisationId: string }
  | { personId: string }
  | { thingId: string };

/** One thing that an act touched, as it was called then. */
export interface TouchedThing {
  taskId: string | null;
  ordinal: number | null;
  /** The beginning of the task's clause. */
  clause: string | null;
  organisationId: string | null;
  organisation: string | null;
  detail: SubjectDetail;
}

/** One act of a history. */
export interface JournalEntry {
  actId: string;
  act: ActName;
  at: Date;
  /** The civil day by which its rules were applied. */
  on: LocalDate;
  /** Who acted, as they were called then. */
  by: string;
  /** For which organisation, as it was called then. */
  organisation: string | null;
  /** For whom a deputy acted. */
  onBehalfOf: string | null;
  basis: string | null;
  /** The first of what it touched, within what was asked for. */
  things: TouchedThing[];
  /** How many that were. */
  thingCount: number;
}

/** As many things of one act are told; an act may touch a whole ledger. */
const MOST_THINGS = 12;
/** As much of a clause is told, in characters. */
const CLAUSE_LENGTH = 60;

/**
 * The history of a task, an organisation or a person, within the scope, the newest act first. A person's is what they did,
 * what a deputy did on their behalf, and what was done to them. Read under the ledger's role.
 */
export async function listJournal(
  db: Db,
  thing: JournalThing,
  scope: JournalScope,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<{ entries: JournalEntry[]; next: string | null }> {
  const { rows } = await sql<JournalEntry>`
    with page as materialized (${actsOf(thing, scope, before)} order by act_id desc limit ${limit + 1})
    select
      journal.act_id, journal.act, journal.recorded_at as at, journal.acted_on as on, journal.actor as by,
      ${nameOn(sql.ref('journal.organisation_id'), sql.ref('journal.acted_on'))} as organisation,
      (select person.name from person where person.id = journal.on_behalf_of_id) as on_behalf_of,
      journal.basis,
      coalesce(told.things, '[]') as things,
      coalesce(told.thing_count, 0) as thing_count
    from page
    join journal on journal.act_id = page.act_id
    left join lateral (${thingsOf(thing, scope)}) as told on true
    order by journal.act_id desc
  `.execute(db);
  const entries = rows.slice(0, limit);
  return { entries, next: rows.length > limit ? (entries.at(-1)?.actId ?? null) : null };
}

function actsOf(thing: JournalThing, scope: JournalScope, before: string | undefined): RawBuilder<unknown> {
  const older = (column: string) =>
    before === undefined ? sql`true` : sql`${sql.ref(column)} < ${before}::uuid`;
  const touching = sql`
    select distinct journal_subject.act_id from journal_subject
    where ${isTouched(thing)} and ${isSeenSubject(scope)} and ${older('journal_subject.act_id')}`;
  if (!('personId' in thing)) return touching;
  const seen =
    scope === 'all' || scope.personIds.includes(thing.personId)
      ? sql`true`
      : sql`exists (
          select from journal_subject where journal_subject.act_id = journal.act_id and ${isSeenSubject(scope)})`;
  return sql`
    select act_id from (
      ${touching}
      union
      select journal.act_id from journal
      where journal.person_id = ${thing.personId} and ${seen} and ${older('journal.act_id')}
      union
      select journal.act_id from journal
      where journal.on_behalf_of_id = ${thing.personId} and ${seen} and ${older('journal.act_id')}
    ) as theirs`;
}

/** The row is of the thing. */
function isTouched(thing: JournalThing): RawBuilder<SqlBool> {
  if ('taskId' in thing) return sql`journal_subject.task_id = ${thing.taskId}`;
  if ('thingId' in thing) return sql`journal_subject.thing_id = ${thing.thingId}`;
  if ('organisationId' in thing) return sql`journal_subject.organisation_id = ${thing.organisationId}`;
  return sql`journal_subject.person_id = ${thing.personId}`;
}

/** What an act touched: of a person's acts everything, else what belongs to the thing. */
function thingsOf(thing: JournalThing, scope: JournalScope): RawBuilder<unknown> {
  const within = 'personId' in thing ? sql`true` : isTouched(thing);
  return sql`
    select
      count(*) as thing_count,
      json_agg(
        json_build_object(
          'taskId', touched.task_id,
          'ordinal', task.ordinal,
          'clause', left(task.clause, ${CLAUSE_LENGTH}),
          'organisationId', touched.organisation_id,
          'organisation', ${nameOn(sql.ref('touched.organisation_id'), sql.ref('journal.acted_on'))},
          'detail', touched.detail
        )
        order by touched.position
      ) filter (where touched.number <= ${MOST_THINGS}) as things
    from (
      select journal_subject.*, row_number() over (order by journal_subject.position) as number
      from journal_subject
      where journal_subject.act_id = journal.act_id and ${within} and ${isSeenSubject(scope)}
    ) as touched
    left join task on task.id = touched.task_id and touched.number <= ${MOST_THINGS}`;
}
