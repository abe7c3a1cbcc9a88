import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { AssignmentFacts, DecidedMatter, NamedConvener } from '#ledger/notices/notice-facts.ts';
import type { OfficeFacts } from '#ledger/notices/office-notices.ts';
import { inPortions } from '../in-portions.ts';
import type { Db } from '../open-store.ts';
import { amongKeys, anyOf } from '../tables/among-keys.ts';
import type { AssignmentKey } from '../tables/assignment.ts';
import { countingDates, issuedPolicies } from './counting-dates.ts';

/** What may have to be said. */
export interface NoticeReach {
  /** The dates of tasks that can be spoken of. */
  dates: { from: LocalDate; to: LocalDate };
  /** The first day whose decisions are still told. */
  decidedSince: LocalDate;
  /** Only what these acts touched. */
  actIds?: readonly string[];
}

/** Among which assignments something is looked for: all, those that are named, all of some tasks. */
export type NoticedAmong = 'all' | { keys: readonly AssignmentKey[] } | { taskIds: readonly string[] };

/**
 * What the acts touched, in portions of no more keys than that: an act that names an assignment says nothing new of the others
 * of its task, which may be thousands; one that names the task does.
 */
export async function listNoticedAmong(
  db: Db,
  actIds: readonly string[],
  limit: number,
): Promise<NoticedAmong[]> {
  const { rows } = await sql<{ taskId: string; organisationId: string | null; id: string | null }>`
    select distinct task_id as "taskId", organisation_id as "organisationId", assignment_id as id
    from journal_subject
    where act_id = ${anyOf(actIds, 'uuid')} and task_id is not null`.execute(db);
  const keys = rows.flatMap(({ organisationId, id }) =>
    organisationId !== null && id !== null ? [{ organisationId, id }] : [],
  );
  const whole = rows.filter(({ organisationId, id }) => organisationId === null || id === null);
  const taskIds = [...new Set(whole.map(({ taskId }) => taskId))];
  return [
    ...inPortions(keys, limit, () => 1).map((portion) => ({ keys: portion })),
    ...(taskIds.length > 0 ? [{ taskIds }] : []),
  ];
}

/**
 * The assignments of which something may have to be said, in the order of their keys from after one on: those to be
 * received, those with a date in reach, those objected to, those decided on lately. The caller's role sees all rows.
 */
export async function listAssignmentFacts(
  db: Db,
  reach: Pick<NoticeReach, 'dates' | 'decidedSince'>,
  page: { among: NoticedAmong; after: AssignmentKey | undefined; limit: number },
): Promise<AssignmentFacts[]> {
  const { among, after, limit } = page;
  const { rows } = await sql<AssignmentFacts>`
    select
      assignment.organisation_id as "organisationId", assignment.id, assignment.task_id as "taskId",
      assignment.directive_id as "directiveId", assignment.role,
      assignment.parent_organisation_id as "parentOrganisationId", assignment.state, task.state as "taskState",
      assignment.assigned_on as "assignedOn", assignment.receive_by as "receiveBy",
      assignment.internal_on as "internalOn", assignment.objected_on as "objectedOn",
      assignment.extended_from as "extendedFrom", assignment.extended_on as "extendedOn",
      ${countingDates} as dates, ${issuedPolicies} as policies,
      (select issued_on from directive where directive.id = assignment.directive_id) as "askedOn", ${decisionSince(reach.decidedSince)} as decision
    from (select * from assignment where ${isAmong(among)}) as assignment
    join task on task.id = assignment.task_id
    where ${after ? sql`(assignment.organisation_id, assignment.id) > (${after.organisationId}, ${after.id}::uuid)` : sql`true`}
      and (
        assignment.state in ('assigned', 'objected')
        or assignment.state = 'received' and (${datesWithin(reach.dates)} or assignment.objected_on is not null)
        or assignment.ended_act_id in (
          select act_id from journal where acted_on >= ${reach.decidedSince} and act_id = assignment.ended_act_id)
      )
    order by assignment.organisation_id, assignment.id
    limit ${limit}
  `.execute(db);
  return rows;
}

/** What the keepers' office has to settle, what was decided since a day, and the deputyships of a day. */
export async function findOfficeFacts(
  db: Db,
  { today, decidedSince }: { today: LocalDate; decidedSince: LocalDate },
): Promise<OfficeFacts> {
  const placeholders = await sql<OfficeFacts['placeholders'][number]>`
    select placeholder.directive_id as "directiveId", count(*)::integer as count, latest.acted_on as since
    from placeholder
    join task on task.id = placeholder.task_id and task.state in ('registered', 'assigned')
    join directive on directive.id = placeholder.directive_id
    -- A corrected document may open places anew.
    cross join lateral (
      select max(acted_on) as acted_on from journal
      where act_id in (
        select directive.act_id union select act_id from amendment where directive_id = directive.id)) as latest
    where placeholder.resolved_act_id is null and placeholder.ended_act_id is null
    group by placeholder.directive_id, latest.acted_on
    order by placeholder.directive_id
  `.execute(db);
  const matters = await sql<OfficeFacts['matters'][number]>`
    select task.directive_id as "directiveId", task.id as "taskId", journal.acted_on as "proposedOn"
    from task
    join directive on directive.id = task.directive_id
    join journal on journal.act_id = directive.act_id
    where task.state = 'proposed'
    order by task.id
  `.execute(db);
  const deputies = await db
    .selectFrom('deputy')
    .select(['id', 'deputyId', 'fromOn', 'toOn'])
    .where('fromOn', '<=', today)
    .where('toOn', '>=', today)
    .where('endedActId', 'is', null)
    .orderBy('id')
    .execute();
  const decided = await listDecidedMatters(db, decidedSince);
  const conveners = await listNamedConveners(db, decidedSince);
  return { placeholders: placeholders.rows, matters: matters.rows, decided, conveners, deputies };
}

/** What the head decided since a day of matters that a person proposed. */
async function listDecidedMatters(db: Db, since: LocalDate): Promise<DecidedMatter[]> {
  const { rows } = await sql<DecidedMatter>`
    select
      directive.id as "directiveId", journal.act_id as "actId", journal.act = 'approve_registration' as approved,
      journal.acted_on as on, journal.person_id as "byId", proposal.person_id as "proposerId",
      json_agg(subject.task_id order by subject.position) as "taskIds"
    from journal
    join journal_subject as subject on subject.act_id = journal.act_id and subject.task_id is not null
    join directive on directive.id = subject.directive_id
    join journal as proposal on proposal.act_id = directive.act_id
    where journal.act in ('approve_registration', 'return_registration') and journal.acted_on >= ${since}
      and proposal.person_id is not null
    group by directive.id, journal.act_id, proposal.act_id
    order by directive.id, journal.act_id
  `.execute(db);
  return rows;
}

/** The tasks that are given out and have a convener, who was named, or given their part, since a day. */
async function listNamedConveners(db: Db, since: LocalDate): Promise<NamedConvener[]> {
  const { rows } = await sql<NamedConvener>`
    select
      task.directive_id as "directiveId", task.id as "taskId", task.convener_id as "organisationId",
      named.act_id as "actId", named.acted_on as on, named.person_id as "byId"
    from task
    cross join lateral (
      select journal.act_id, journal.acted_on, journal.person_id
      from journal_subject as subject join journal on journal.act_id = subject.act_id
      where subject.task_id = task.id and subject.detail ->> 'convenerId' = task.convener_id
      order by journal.act_id desc limit 1) as named
    where task.convener_id is not null and task.state = 'assigned'
      and (named.acted_on >= ${since} or exists (
        select from assignment
        where organisation_id = task.convener_id and task_id = task.id and assigned_on >= ${since}))
    order by task.id
  `.execute(db);
  return rows;
}

function datesWithin({ from, to }: NoticeReach['dates']): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    assignment.internal_on between ${from} and ${to}
    or assignment.extended_on between ${from} and ${to}
    or exists (select from deadline where task_id = task.id and due_on between ${from} and ${to})
    or exists (select from task_adjustment where task_id = task.id and due_on between ${from} and ${to}))`;
}

function isAmong(among: NoticedAmong): RawBuilder<unknown> {
  if (among === 'all') return sql`true`;
  return 'keys' in among ? amongKeys(among.keys) : sql`task_id = ${anyOf(among.taskIds, 'uuid')}`;
}

/** The act that ended the assignment, else the last that left it where it is in spite of an objection; null before `since`. */
function decisionSince(since: LocalDate): RawBuilder<AssignmentFacts['decision']> {
  return sql<AssignmentFacts['decision']>`(
    select json_build_object(
      'act', journal.act, 'actId', journal.act_id, 'on', journal.acted_on, 'byId', journal.person_id,
      'objectedById', (
        select objection.person_id from journal_subject as objected
        join journal as objection on objection.act_id = objected.act_id and objection.act = 'object_to_assignment'
        where objected.task_id = assignment.task_id and objected.assignment_id = assignment.id
        order by objection.act_id desc limit 1),
      'toOrganisationIds', coalesce(subject.detail -> 'toOrganisationIds', '[]'))
    from journal_subject as subject
    join journal on journal.act_id = subject.act_id
    where (assignment.ended_act_id is not null or assignment.objected_on is not null)
      and subject.task_id = assignment.task_id and subject.assignment_id = assignment.id
      and journal.acted_on >= ${since}
      and (journal.act_id = assignment.ended_act_id
        or assignment.ended_act_id is null and journal.act = 'reject_objection')
    order by journal.act_id desc limit 1)`;
}
