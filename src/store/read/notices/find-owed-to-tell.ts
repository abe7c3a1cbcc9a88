import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Owed } from '#ledger/notices/owed-notices.ts';
import type { CarrierInMonth } from '#ledger/notices/owed-reports.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '../../open-store.ts';
import { printedPlaceOf } from '../list-standing-assignments.ts';

/** The days of which something can be spoken. */
export interface OwedReach {
  from: LocalDate;
  to: LocalDate;
}

/**
 * The plans that are not handed in and whose day is within reach: of who carries a directive that asks for plans, but for its regions, and
 * of whom the keepers settled it. Read under the ledger's role.
 */
export async function listOwedPlans(db: Db, { from, to }: OwedReach): Promise<Owed[]> {
  const { rows } = await sql<Owed>`
    with asked as (
      select directive_id, min(due_on) as due_on from duty where kind = 'plan_due' group by directive_id
    ), carried as (
      select directive_id, organisation_id, min(assigned_on) as assigned_on from assignment
      where role in ('lead', 'responsible') and ended_act_id is null and assigned_on is not null
        and directive_id in (select directive_id from asked where due_on between ${from} and ${to})
      group by directive_id, organisation_id
    ), owing as (
      select carried.directive_id, carried.organisation_id, asked.due_on, carried.assigned_on as since
      from carried join asked on asked.directive_id = carried.directive_id
      join organisation on organisation.id = carried.organisation_id and organisation.kind <> 'local_government'
      where not exists (
        select from plan_duty as settled
        where settled.directive_id = carried.directive_id and settled.organisation_id = carried.organisation_id)
      union all
      select settled.directive_id, settled.organisation_id, coalesce(settled.due_on, asked.due_on), journal.acted_on
      from plan_duty as settled
      left join asked on asked.directive_id = settled.directive_id
      join journal on journal.act_id = settled.act_id
      where settled.owes
    )
    select 'plan' as kind, owing.organisation_id as "organisationId", owing.directive_id as "directiveId",
      null as "thingId", owing.due_on as "dueOn", owing.since, 1 as count
    from owing
    left join lateral (
      select state from plan
      where organisation_id = owing.organisation_id and directive_id = owing.directive_id
      order by version desc limit 1) as newest on true
    where owing.due_on between ${from} and ${to}
      and (newest.state is null or newest.state in ('draft', 'signed', 'returned'))
    order by owing.directive_id, owing.organisation_id`.execute(db);
  return rows;
}

/** The statements of open cycles that are not signed and whose day is within reach. Read under the ledger's role. */
export async function listOwedStatements(db: Db, { from, to }: OwedReach): Promise<Owed[]> {
  const { rows } = await sql<Owed>`
    select 'statement' as kind, statement.organisation_id as "organisationId",
      statement.directive_id as "directiveId", cycle.id as "thingId", cycle.due_on as "dueOn",
      -- That it was opened says by when.
      cycle.opened_on + 1 as since, 1 as count
    from reconciliation_cycle as cycle
    join statement on statement.cycle_id = cycle.id and statement.state = 'open'
    where cycle.state = 'open' and cycle.due_on between ${from} and ${to}
    order by cycle.id, statement.organisation_id`.execute(db);
  return rows;
}

/** The fields of open requests for data that are not filled in and whose day is within reach. Read under the ledger's role. */
export async function listOwedData(db: Db, { from, to }: OwedReach): Promise<Owed[]> {
  const { rows } = await sql<Owed>`
    select 'data' as kind, answer.organisation_id as "organisationId", request.directive_id as "directiveId",
      request.id as "thingId", request.due_on as "dueOn", request.asked_on + 1 as since, count(*)::integer as count
    from data_request as request
    join data_answer as answer on answer.request_id = request.id and answer.state = 'asked'
    where request.state = 'open' and request.due_on between ${from} and ${to}
    group by request.id, answer.organisation_id
    order by request.id, answer.organisation_id`.execute(db);
  return rows;
}

/**
 * Who carries the assigned tasks, in printed order, and whether they have said something in a month. What only the text names, or an
 * organisation has given back, is left out. Read under the ledger's role.
 */
export async function listCarriersInMonth(db: Db, month: Cycle): Promise<CarrierInMonth[]> {
  const { rows } = await sql<CarrierInMonth>`
    select assignment.organisation_id as "organisationId", assignment.id, assignment.role,
      assignment.task_id as "taskId", task.convener_id as "convenerId", assignment.state = 'received' as works,
      assignment.assigned_on as "assignedOn", report.state is not null as said, exists (
        select from reconciliation_cycle as cycle
        join statement on statement.cycle_id = cycle.id
          and statement.organisation_id = assignment.organisation_id
        where cycle.directive_id = assignment.directive_id and to_char(cycle.from_on, 'YYYY-MM') <= ${month}
          and to_char(cycle.until_on, 'YYYY-MM') >= ${month}) as "onStatement"
    from assignment
    join task on task.id = assignment.task_id and task.state = 'assigned'
    left join progress_report as report on report.organisation_id = assignment.organisation_id
      and report.assignment_id = assignment.id and report.cycle = ${month}
      and report.state in ('signed', 'unchanged', 'to_co_sign')
    where assignment.ended_act_id is null and assignment.state not in ('named', 'objected')
    order by assignment.task_id, ${printedPlaceOf()}, assignment.organisation_id, assignment.id`.execute(db);
  return rows;
}
