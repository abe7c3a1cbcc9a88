import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** Which acts, of which days, on which organisations. */
export interface BurdenQuestion {
  acts: readonly ActName[];
  fromOn: LocalDate;
  untilOn: LocalDate;
  scope: JournalScope;
  /** Only those organisations, where they are named. */
  organisationIds?: readonly string[] | undefined;
}

/** How many requests of a kind reached an organisation in a month from one who asks. */
export interface AskedRow {
  organisationId: string;
  organisation: string;
  askerId: string | null;
  asker: string | null;
  month: string;
  act: ActName;
  /** Of the statement or the request for data; null for other requests. */
  lines: number | null;
  requests: number;
}

/** The requests of those days, counted by whom they reached, who asked, the month, and what they asked. Read under the ledger's role. */
export async function listAsked(db: Db, question: BurdenQuestion): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select request.organisation_id as "organisationId", organisation.short_name as organisation,
      request.asker_id as "askerId", asker.short_name as asker, to_char(request.acted_on, 'YYYY-MM') as month,
      request.act, request.lines, count(*)::integer as requests
    from (${requests(question)}) as request
    join organisation on organisation.id = request.organisation_id
    left join organisation as asker on asker.id = request.asker_id
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 3, 5, 6, 7`.execute(db);
  return rows;
}

/** One request as it reached an organisation. */
export interface RequestRow {
  actId: string;
  act: ActName;
  askedOn: LocalDate;
  asker: string | null;
  lines: number | null;
  /** The first of its tasks. */
  taskId: string | null;
  directiveId: string | null;
  ordinal: number | null;
  clause: string | null;
  /** Who let it go beyond a cap, and why. */
  approver: string | null;
  leaveReason: string | null;
}

/** The requests themselves, the last first. Read under the ledger's role. */
export async function listRequests(db: Db, question: BurdenQuestion, limit: number): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select request.act_id as "actId", request.act, request.acted_on as "askedOn", asker.short_name as asker,
      request.lines, task.id as "taskId", task.directive_id as "directiveId", task.ordinal, left(task.clause, 80) as clause,
      leave.approver, leave.reason as "leaveReason"
    from (${requests(question)}) as request
    left join organisation as asker on asker.id = request.asker_id
    left join task on task.id = request.task_id
    left join cap_approval as leave on leave.used_act_id = request.act_id
      and request.organisation_id = any(leave.organisation_ids)
    order by request.acted_on desc, request.act_id desc limit ${limit}`.execute(db);
  return rows;
}

/** What organisations typed in an act. */
export interface TypedRow {
  organisationId: string;
  organisation: string;
  month: string;
  act: ActName;
  input: unknown;
}

/** The acts of organisations on those days in which something may have been typed. Read under the ledger's role. */
export async function listTyped(db: Db, question: BurdenQuestion): Promise<TypedRow[]> {
  const { acts, fromOn, untilOn } = question;
  const { rows } = await sql<TypedRow>`
    select journal.organisation_id as "organisationId", organisation.short_name as organisation,
      to_char(journal.acted_on, 'YYYY-MM') as month, journal.act, journal.input
    from journal join organisation on organisation.id = journal.organisation_id
    where journal.act = any(${[...acts]}::text[]) and journal.acted_on between ${fromOn} and ${untilOn}
      and ${isWithin(sql.ref('journal.organisation_id'), question)}`.execute(db);
  return rows;
}

/** How many fields of the reports that organisations signed in a month were new, figures included. */
export interface ReportedFields {
  organisationId: string;
  organisation: string;
  month: string;
  fields: number;
}

/** What was new in signed reports. Read under the ledger's role. */
export async function listReportedFields(
  db: Db,
  question: Omit<BurdenQuestion, 'acts'>,
): Promise<ReportedFields[]> {
  const { fromOn, untilOn } = question;
  const { rows } = await sql<ReportedFields>`
    select report.organisation_id as "organisationId", organisation.short_name as organisation,
      to_char(report.signed_on, 'YYYY-MM') as month, sum(cardinality(report.new_fields) + (
        select count(*) from report_value as figure
        where figure.organisation_id = report.organisation_id and figure.report_id = report.id))::integer as fields
    from progress_report as report join organisation on organisation.id = report.organisation_id
    where report.state = 'signed' and report.signed_on between ${fromOn} and ${untilOn}
      and ${isWithin(sql.ref('report.organisation_id'), question)}
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** What was new in plans that were handed in: of a row and of a milestone what the version before did not say. Read under the ledger's role. */
export async function listPlannedFields(
  db: Db,
  question: Omit<BurdenQuestion, 'acts'>,
): Promise<ReportedFields[]> {
  const { fromOn, untilOn } = question;
  const { rows } = await sql<ReportedFields>`
    select plan.organisation_id as "organisationId", organisation.short_name as organisation,
      to_char(plan.submitted_on, 'YYYY-MM') as month, sum(coalesce((
        select sum((planned.measures <> '')::integer + (planned.deliverable <> '')::integer + jsonb_array_length(planned.persons))
        from plan_row as planned
        where planned.organisation_id = plan.organisation_id and planned.plan_id = plan.id and not exists (
          select from plan_row as former where former.organisation_id = plan.organisation_id
            and former.plan_id = before.id and former.assignment_id = planned.assignment_id
            and (former.measures, former.deliverable, former.persons) = (planned.measures, planned.deliverable, planned.persons))
      ), 0) + coalesce((
        select sum(1 + (milestone.due_on is not null)::integer + (milestone.deliverable <> '')::integer)
        from milestone
        where milestone.organisation_id = plan.organisation_id and milestone.plan_id = plan.id and not exists (
          select from milestone as former where former.organisation_id = plan.organisation_id
            and former.plan_id = before.id and former.assignment_id = milestone.assignment_id
            and former.words = milestone.words and former.due_on is not distinct from milestone.due_on
            and former.deliverable = milestone.deliverable)
      ), 0))::integer as fields
    from plan join organisation on organisation.id = plan.organisation_id
    left join plan as before on before.organisation_id = plan.organisation_id
      and before.directive_id = plan.directive_id and before.version = plan.version - 1
    where plan.submitted_on between ${fromOn} and ${untilOn}
      and ${isWithin(sql.ref('plan.organisation_id'), question)}
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** The years in which anything was asked, the first first. */
export async function listAskedYears(db: Db, acts: readonly ActName[]): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from acted_on)::integer as year from journal
    where act = any(${[...acts]}::text[]) order by year`.execute(db);
  return rows.map(({ year }) => year);
}

/** The text asks for a plan, the assignment goes into one, and it is among the first that its organisation was given. */
const isAskedForPlan = sql<SqlBool>`exists (
    select from assignment as given
    join organisation as carrying on carrying.id = given.organisation_id and carrying.kind <> 'local_government'
    where given.organisation_id = subject.organisation_id and given.id = subject.assignment_id
      and given.role in ('lead', 'responsible'))
  and exists (select from duty where duty.directive_id = subject.directive_id and duty.kind = 'plan_due')
  and not exists (
    select from plan_duty as settled where settled.directive_id = subject.directive_id
      and settled.organisation_id = subject.organisation_id and not settled.owes)
  and not exists (
    select from journal_subject as before join journal as earlier on earlier.act_id = before.act_id
    where before.organisation_id = subject.organisation_id and before.directive_id = subject.directive_id
      and earlier.act = 'assign_tasks' and (earlier.acted_on, earlier.act_id) < (journal.acted_on, journal.act_id))`;

/**
 * The requests, one an act and organisation that it reached: of what names a thing of somebody else's (a question, a request for
 * coordination) those who are told of it, and of a duty to plan those who have it.
 */
function requests(question: BurdenQuestion) {
  const { acts, fromOn, untilOn } = question;
  return sql`
    select journal.act_id, journal.act, journal.acted_on, journal.organisation_id as asker_id, subject.organisation_id,
      (array_agg(subject.task_id order by subject.position))[1] as task_id,
      case journal.act
        when 'assign_tasks' then count(*)::integer
        when 'open_cycle' then (
          select count(*)::integer from statement_line as line
          where line.organisation_id = subject.organisation_id
            and line.statement_id = (array_agg(subject.thing_id order by subject.position))[1])
        when 'ask_data' then (
          select count(*)::integer from data_answer as field
          where field.organisation_id = subject.organisation_id and field.state <> 'known'
            and field.request_id = (array_agg(subject.thing_id order by subject.position))[1])
      end as lines
    from journal join journal_subject as subject on subject.act_id = journal.act_id
    where journal.act = any(${[...acts]}::text[]) and journal.acted_on between ${fromOn} and ${untilOn}
      and subject.organisation_id is not null
      and case
        when journal.act in ('ask_policy_question', 'pass_on_policy_question', 'ask_policy_question_again')
          then subject.thing_id is null and subject.organisation_id is distinct from journal.organisation_id
        when journal.act = 'consult_organisations' then journal.input -> 'organisationIds' ? subject.organisation_id
        when journal.act = 'assign_tasks' then ${isAskedForPlan}
        when journal.act = 'settle_plan_duty' then subject.detail -> 'owes' = 'true'
        else true end
      and ${isWithin(sql.ref('subject.organisation_id'), question)}
    group by journal.act_id, journal.act, journal.acted_on, journal.organisation_id, subject.organisation_id`;
}

function isWithin(
  id: RawBuilder<unknown>,
  { scope, organisationIds }: Pick<BurdenQuestion, 'scope' | 'organisationIds'>,
): RawBuilder<SqlBool> {
  const isAsked =
    organisationIds === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`${id} = any(${[...organisationIds]}::text[])`;
  if (scope === 'all') return isAsked;
  const own = isOwnOrBelow(sql<string>`${id}`, scope.organisationIds);
  return sql<SqlBool>`(${isAsked} and ${own})`;
}
