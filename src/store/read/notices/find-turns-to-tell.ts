import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Turn } from '#ledger/notices/turn-notices.ts';
import type { Db } from '../../open-store.ts';
import { givenTurns } from './given-turns.ts';
import type { TurnReach } from './turn-reach.ts';

/**
 * What came about since a day with plans, statements, findings, signatures and what was given on, and still stands so: counted by whom
 * it is told to, day and directive or cycle. Read under the ledger's role.
 */
export async function findTurnsToTell(db: Db, reach: TurnReach): Promise<Turn[]> {
  const happened = [
    planTurns,
    statementTurns,
    lineTurns,
    findingTurns,
    coSignatureTurns,
    dataTurns,
    givenTurns,
  ];
  const { rows } = await sql<Turn>`
    select kind, told_id as "toldOrganisationId", happened_on as "on", max(about_on) as "aboutOn",
      case when count(distinct of_id) = 1 then min(of_id) end as "organisationId",
      directive_id as "directiveId", case when count(*) = 1 then min(task_id::text) end as "taskId",
      thing_id as "thingId", count(*)::integer as count
    from (${sql.join(
      happened.map((of) => of(reach)),
      sql` union all `,
    )}) as happened(kind, told_id, of_id, happened_on, about_on, directive_id, task_id, thing_id)
    where happened_on >= ${reach.decidedSince}
    group by kind, told_id, happened_on, directive_id, thing_id
    order by kind, told_id, directive_id, thing_id, happened_on`.execute(db);
  return rows;
}

/** Given back to the organisation; handed in to the keepers. */
function planTurns({ actIds }: TurnReach): RawBuilder<unknown> {
  return sql`
    select 'plan_' || state, case state when 'returned' then organisation_id end, organisation_id,
      case state when 'returned' then returned_on else submitted_on end, null::date, directive_id, null::uuid, null::uuid
    from plan where state in ('returned', 'submitted') and ${isTouched('plan', actIds)}`;
}

/** Opened for the organisation, or given back to it; signed for the keepers. */
function statementTurns({ today, actIds }: TurnReach): RawBuilder<unknown> {
  return sql`
    select case when statement.state = 'signed' then 'statement_signed'
        when return_reason is null then 'statement_opened' else 'statement_returned' end,
      case statement.state when 'open' then organisation_id end, organisation_id,
      case when statement.state = 'signed' then signed_on when return_reason is null then cycle.opened_on
        else (
          select max(acted_on) from journal_subject as subject join journal on journal.act_id = subject.act_id
          where subject.thing_id = statement.id and journal.act = 'return_statement') end,
      case when statement.state = 'open' and return_reason is null then cycle.due_on end,
      statement.directive_id, null::uuid, cycle_id
    from reconciliation_cycle as cycle join statement on statement.cycle_id = cycle.id
    where cycle.state = 'open' and (statement.state = 'signed' or statement.state = 'open'
        and (return_reason is not null or cycle.due_on >= ${today}))
      and ${isTouched('statement', actIds)}`;
}

/** What the keepers dispute of a statement, line by line. */
function lineTurns({ actIds }: TurnReach): RawBuilder<unknown> {
  return sql`
    select 'statement_disputed', line.organisation_id, line.organisation_id, line.keeper_answered_on, null::date,
      statement.directive_id, line.task_id, cycle_id
    from reconciliation_cycle as cycle join statement on statement.cycle_id = cycle.id
    join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    where cycle.state = 'open' and statement.state in ('signed', 'disputed') and line.keeper_answer = 'disputed'
      and ${isTouched('statement', actIds)}`;
}

/** Found, or decided, for the organisation; answered for the keepers. What is no longer found waits for nobody. */
function findingTurns({ actIds }: TurnReach): RawBuilder<unknown> {
  return sql`
    select case state when 'open' then 'finding_found' when 'accepted' then 'finding_accepted'
        when 'upheld' then 'finding_upheld' else 'finding_answered' end,
      case when state in ('open', 'accepted', 'upheld') then organisation_id end, organisation_id,
      case state when 'open' then found_on when 'explained' then answered_on when 'corrected' then answered_on
        else decided_on end,
      null::date, directive_id, task_id, cycle_id
    from finding where (state <> 'open' or gone_on is null) and ${isTouched('finding', actIds)}`;
}

/** A report that waits for the signature of another lead. */
function coSignatureTurns({ actIds }: TurnReach): RawBuilder<unknown> {
  return sql`
    select 'co_signature_asked', asked.organisation_id, report.organisation_id, journal.acted_on, null::date,
      report.directive_id, report.task_id, null::uuid
    from co_signature as asked
    join progress_report as report
      on report.organisation_id = asked.report_organisation_id and report.id = asked.report_id
      and report.state = 'to_co_sign'
    join journal on journal.act_id = asked.act_id
    where asked.state = 'asked' and ${isTouched('report', actIds)}`;
}

/** Fields that an organisation is to fill in, of requests whose day has not passed. */
function dataTurns({ today, actIds }: TurnReach): RawBuilder<unknown> {
  return sql`
    select 'data_asked', answer.organisation_id, answer.organisation_id, request.asked_on, request.due_on,
      request.directive_id, null::uuid, request.id
    from data_request as request
    join data_answer as answer on answer.request_id = request.id and answer.state = 'asked'
    where request.state = 'open' and request.due_on >= ${today} and ${isTouched('request', actIds)}`;
}

function isTouched(table: string, actIds: readonly string[] | undefined): RawBuilder<SqlBool> {
  if (!actIds) return sql<SqlBool>`true`;
  return sql<SqlBool>`${sql.ref(table)}.directive_id in
    (select directive_id from journal_subject where act_id = any(${actIds}::uuid[]))`;
}
