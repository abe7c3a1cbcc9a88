import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';
import type { AboutToAsk } from './list-open-requests.ts';

/** What an organisation has said before about something that is to be asked. */
export interface KnownFactRow {
  organisationId: string;
  kind: 'figure' | 'report' | 'answer';
  what: string;
  value: string;
  on: LocalDate;
  taskId: string;
  directiveId: string;
  ordinal: number;
  /** How many such facts there are of the organisation. */
  count: number;
}

/**
 * What each organisation said before about the tasks: the last report of each, the last figure of each indicator, and its
 * answers to questions about policies; of a period only what was reported for it. The last `most` of each that the caller may
 * see. Read under the ledger's role.
 */
export async function listKnownFacts(
  db: Db,
  { scope, organisationIds, taskIds, directiveId, period }: AboutToAsk,
  most: number,
): Promise<KnownFactRow[]> {
  const ids = sql`any(${[...organisationIds]}::text[])`;
  const isSame = sql<SqlBool>`(fact.task_id = any(${[...taskIds]}::uuid[])
    or (cardinality(${[...taskIds]}::uuid[]) = 0 and fact.directive_id = ${directiveId}::uuid))`;
  const isOfPeriod = period
    ? sql<SqlBool>`report.cycle between to_char(${period.fromOn}::date, 'YYYY-MM') and to_char(${period.untilOn}::date, 'YYYY-MM')`
    : sql<SqlBool>`true`;
  const isAnswered = period ? sql<SqlBool>`false` : sql<SqlBool>`true`;
  const { rows } = await sql<KnownFactRow>`
    with fact as (
      (select distinct on (report.organisation_id, report.task_id) report.organisation_id, 'report' as kind,
        report.cycle as what, left(coalesce(report.progress, report.results, ''), 120) as value,
        coalesce(report.signed_on, (report.cycle || '-01')::date) as said_on, report.task_id, report.directive_id,
        null::text as asker_id
      from progress_report as report
      where report.state in ('signed', 'unchanged') and report.organisation_id = ${ids} and ${isOfPeriod}
      order by report.organisation_id, report.task_id, report.cycle desc, report.id)
      union all
      (select distinct on (report.organisation_id, report.task_id, figure.indicator, figure.unit)
        report.organisation_id, 'figure', figure.indicator || ' ' || figure.period,
        figure.value::text || coalesce(' ' || figure.unit, ''), report.signed_on, report.task_id, report.directive_id, null
      from progress_report as report join report_value as figure
        on figure.organisation_id = report.organisation_id and figure.report_id = report.id
      where report.state = 'signed' and report.organisation_id = ${ids} and ${isOfPeriod}
      order by report.organisation_id, report.task_id, figure.indicator, figure.unit, report.cycle desc, figure.position)
      union all
      select addressee_id, 'answer', left(question, 60), left(answer, 120), answered_on, task_id, directive_id, organisation_id
      from policy_question
      where state in ('answered', 'settled') and addressee_id = ${ids} and ${isAnswered}
    ), seen as (
      select fact.*, task.ordinal,
        count(*) over (partition by fact.organisation_id)::integer as count,
        row_number() over (partition by fact.organisation_id
          order by fact.said_on desc, task.ordinal, fact.kind, fact.what) as place
      from fact join task on task.id = fact.task_id
      where ${isSame} and ${isSeen(scope)}
    )
    select organisation_id as "organisationId", kind, what, value, said_on as "on", task_id as "taskId",
      directive_id as "directiveId", ordinal, count
    from seen where place <= ${most} order by organisation_id, place`.execute(db);
  return rows;
}

/** Seen by keepers, who said it, those above, the leads of the task, and whose question was answered. */
function isSeen(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const own = scope.organisationIds;
  return sql<SqlBool>`(fact.asker_id = any(${[...own]}::text[])
    or ${isOwnOrBelow(sql.ref<string>('fact.organisation_id'), own)}
    or ${isLedBy(sql.ref<string>('fact.task_id'), own)})`;
}
