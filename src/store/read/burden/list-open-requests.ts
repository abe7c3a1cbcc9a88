import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { RequestKind } from '#ledger/values/burden-values.ts';
import type { Db } from '../../open-store.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';

/** What is about to be asked of whom. */
export interface AboutToAsk {
  scope: JournalScope;
  organisationIds: readonly string[];
  /** All of a directive where no task is named. */
  taskIds: readonly string[];
  directiveId: string | null;
  /** Of a cycle: statements of another time do not overlap. */
  period: { fromOn: LocalDate; untilOn: LocalDate } | null;
  /** Of a request for data, what is asked in its fields. */
  names: readonly string[];
}

/** A request that waits for an organisation, about something that another is to be about. */
export interface OpenRequestRow {
  organisationId: string;
  kind: RequestKind;
  id: string;
  label: string;
  askedOn: LocalDate;
  dueOn: LocalDate | null;
  tasks: number;
  taskId: string | null;
  directiveId: string | null;
  ordinal: number | null;
}

/**
 * The requests that wait for one of the organisations and are about one of the tasks: what is open today is being answered when
 * the next goes out. Those that the caller may see, the first due first. Read under the ledger's role.
 */
export async function listOpenRequests(db: Db, about: AboutToAsk): Promise<OpenRequestRow[]> {
  const { taskIds, directiveId, names } = about;
  const isSame = sql<SqlBool>`(open.task_id = any(${[...taskIds]}::uuid[])
    or (cardinality(${[...taskIds]}::uuid[]) = 0 and open.directive_id = ${directiveId}::uuid
      and cardinality(${[...names]}::text[]) = 0)
    or open.name = any(${[...names]}::text[]))`;
  const { rows } = await sql<OpenRequestRow>`
    select open.organisation_id as "organisationId", open.kind, open.id, left(open.label, 120) as label,
      open.asked_on as "askedOn", open.due_on as "dueOn", count(distinct open.task_id)::integer as tasks,
      (array_agg(task.id order by task.ordinal))[1] as "taskId",
      (array_agg(task.directive_id order by task.ordinal))[1] as "directiveId",
      min(task.ordinal) as ordinal
    from (${openRequests(about)}) as open
    left join task on task.id = open.task_id
    where ${isSame} and ${isSeen(about.scope)}
    group by open.organisation_id, open.kind, open.id, open.label, open.asked_on, open.due_on
    order by open.organisation_id, open.due_on nulls last, open.id`.execute(db);
  return rows;
}

/** Every request that waits for one of the organisations, a row a task that it is about. */
function openRequests({ organisationIds, period }: AboutToAsk) {
  const ids = sql`any(${[...organisationIds]}::text[])`;
  const isOfPeriod = period
    ? sql<SqlBool>`cycle.from_on <= ${period.untilOn}::date and cycle.until_on >= ${period.fromOn}::date`
    : sql<SqlBool>`true`;
  return sql`
    select 'statement' as kind, line.organisation_id, statement.id, cycle.label, cycle.opened_on as asked_on,
      cycle.due_on, line.task_id, statement.directive_id, null::text as asker_id, null::text as name
    from reconciliation_cycle as cycle
    join statement on statement.cycle_id = cycle.id and statement.state in ('open', 'disputed')
    join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    where cycle.state = 'open' and statement.organisation_id = ${ids} and ${isOfPeriod}
    union all
    select 'order', organisation_id, id, matter, issued_on, reply_by, task_id, directive_id, null, null
    from supervision_order where state in ('issued', 'received') and organisation_id = ${ids}
    union all
    select 'policy_question', addressee_id, id, question, asked_on, due_on, task_id, directive_id,
      organisation_id, null
    from policy_question where state = 'asked' and addressee_id = ${ids}
    union all
    select 'consultation', consulted.organisation_id, coordination.id, consulted.question, consulted.asked_on,
      coordination.due_on, coordination.task_id, coordination.directive_id, coordination.owner_id, null
    from coordination_consulted as consulted join coordination on coordination.id = consulted.coordination_id
    where consulted.answer is null and coordination.state = 'consulting' and consulted.organisation_id = ${ids}
    union all
    select 'report_question', question.organisation_id, question.id, question.question, question.asked_on,
      null, question.task_id, report.directive_id, question.asker_organisation_id, null
    from report_question as question join progress_report as report
      on report.organisation_id = question.organisation_id and report.id = question.report_id
    where question.answer is null and question.organisation_id = ${ids}
    union all
    select 'data', answer.organisation_id, request.id, request.title, request.asked_on, request.due_on,
      field.task_id, request.directive_id, request.asker_id, field.name
    from data_answer as answer
    join data_request as request on request.id = answer.request_id and request.state = 'open'
    join data_field as field on field.request_id = answer.request_id and field.position = answer.position
    where answer.state = 'asked' and answer.organisation_id = ${ids}`;
}

/** Seen by keepers, who asked it, who is to answer, those above, and the leads of the task. */
function isSeen(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const own = scope.organisationIds;
  return sql<SqlBool>`(open.asker_id = any(${[...own]}::text[])
    or ${isOwnOrBelow(sql.ref<string>('open.organisation_id'), own)}
    or ${isLedBy(sql.ref<string>('open.task_id'), own)})`;
}
