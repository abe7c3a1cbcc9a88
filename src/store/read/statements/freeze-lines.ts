import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { ComparedFacts } from '#ledger/statements/list-differences.ts';
import type { Db } from '../../open-store.ts';
import { isOwed } from './is-owed.ts';

/** The cycle that is opened, and its first and last month. */
export interface FrozenCycle {
  cycleId: string;
  fromMonth: Cycle;
  untilMonth: Cycle;
  actId: string;
}

/** A line as it is frozen, and the facts from which the rest of it is worked out. */
export interface FrozenLine extends Omit<ComparedFacts, 'dueOn' | 'reportsAs'> {
  assignmentId: string;
  /** The date of the task that counts, before an extension of this branch. */
  officialOn: LocalDate | null;
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  /** All of its row that is known, as JSON in which every figure stands as it was written. */
  row: string;
}

/** The last report of the assignment `owed` that stands. */
const said = (untilMonth: Cycle) => sql`
  select report.id, report.cycle, report.state, jsonb_build_object(
    'reportId', report.id, 'cycle', report.cycle, 'kind', report.kind, 'state', report.state,
    'words', jsonb_build_object('progress', report.progress, 'results', report.results,
      'difficulties', report.difficulties, 'experience', report.experience,
      'nextSteps', report.next_steps, 'helpNeeded', report.help_needed),
    'nextNewsOn', report.next_news_on, 'signer', report.signer, 'signedOn', report.signed_on) as facts
  from progress_report as report
  where report.organisation_id = owed.organisation_id and report.assignment_id = owed.id
    and report.state in ('signed', 'unchanged') and report.cycle <= ${untilMonth}
  order by report.cycle desc limit 1`;

/** The last figure of each indicator, whichever report it is from. */
const figures = (untilMonth: Cycle) => sql`
  select jsonb_agg(last.facts order by last.cycle, last.position, last.indicator) as list
  from (
    select distinct on (value.indicator, value.unit, value.target_position)
      report.cycle, value.position, value.indicator, jsonb_build_object(
        'reportId', report.id, 'cycle', report.cycle, 'position', value.position,
        'indicator', value.indicator, 'targetPosition', value.target_position, 'value', value.value,
        'unit', value.unit, 'period', value.period, 'source', value.source) as facts
    from progress_report as report
    join report_value as value on value.organisation_id = report.organisation_id and value.report_id = report.id
    where report.organisation_id = owed.organisation_id and report.assignment_id = owed.id
      and report.state = 'signed' and report.cycle <= ${untilMonth}
    order by value.indicator, value.unit, value.target_position, report.cycle desc, value.position
  ) as last`;

/** The last figure of each indicator that was verified, whichever report it is from. */
const verified = (untilMonth: Cycle) => sql`
  select jsonb_agg(last.facts order by last.cycle, last.position, last.indicator) as list
  from (
    select distinct on (value.indicator, value.unit, value.target_position)
      report.cycle, value.position, value.indicator, jsonb_build_object(
        'verificationId', found.id, 'indicator', value.indicator, 'targetPosition', value.target_position,
        'value', found.value, 'unit', value.unit, 'period', value.period,
        'verifiedOn', found.verified_on) as facts
    from progress_report as report
    join report_value as value on value.organisation_id = report.organisation_id and value.report_id = report.id
    join verified_value as found on found.organisation_id = value.organisation_id
      and found.report_id = value.report_id and found.position = value.position and found.replaced_act_id is null
    where report.organisation_id = owed.organisation_id and report.assignment_id = owed.id
      and report.state = 'signed' and report.cycle <= ${untilMonth}
    order by value.indicator, value.unit, value.target_position, report.cycle desc, value.position
  ) as last`;

/** The milestones of the accepted plan that are due by the end of the period, and the unit that has the row. */
const planned = sql`
  select jsonb_agg(jsonb_build_object('milestoneId', milestone.id, 'planId', plan.id, 'words', milestone.words,
      'dueOn', milestone.due_on, 'verifiedOn', mark.verified_on) order by milestone.position)
    filter (where milestone.due_on <= cycle.until_on) as list
  from plan
  join milestone on milestone.organisation_id = plan.organisation_id and milestone.plan_id = plan.id
    and milestone.assignment_id = owed.id
  left join milestone_mark as mark on mark.organisation_id = milestone.organisation_id
    and mark.milestone_id = milestone.id and mark.state = 'verified'
  where plan.organisation_id = owed.organisation_id and plan.directive_id = owed.directive_id
    and plan.state = 'accepted'`;

/** Who in the organisation has it: by the accepted plan, else the first unit that it was shared with. */
const having: RawBuilder<unknown> = sql`
  coalesce(
    (select plan_row.unit_id from plan
     join plan_row on plan_row.organisation_id = plan.organisation_id and plan_row.plan_id = plan.id
     where plan.organisation_id = owed.organisation_id and plan.directive_id = owed.directive_id
       and plan.state = 'accepted' and plan_row.assignment_id = owed.id),
    (select share.unit_id from unit_share as share
     where share.organisation_id = owed.organisation_id and share.assignment_id = owed.id
       and share.ended_act_id is null
     order by share.act_id, share.id limit 1))`;

const claimed = sql`
  select jsonb_build_object('claimId', claim.id, 'claimedOn', claim.claimed_on, 'outcome', claim.outcome,
    'verifiedHow', claim.verified_how, 'verifiedOn', claim.verified_on) as facts
  from completion_claim as claim
  where claim.organisation_id = owed.organisation_id and claim.assignment_id = owed.id
  order by claim.act_id desc limit 1`;

/**
 * The date of a task: what a decision set last, else the first of its dated deadlines, else the end of the year through which it
 * goes on, which asks for no result.
 */
const dated = (taskIds: readonly string[]) => sql`
  select task.id, task.ordinal, task.state, coalesce(decided.due_on, first.due_on, ongoing.due_on) as official_on,
    decided.due_on is not null or coalesce(first.kind = 'complete', false) as asks_for_result
  from task
  left join lateral (
    select due_on from task_adjustment where task_id = task.id and due_on is not null
    order by act_id desc limit 1
  ) as decided on true
  left join lateral (
    select due_on, kind from deadline where task_id = task.id and kind in ('complete', 'issue_policy')
      and due_on is not null
    order by due_on, position limit 1
  ) as first on true
  left join lateral (
    select min(due_on) as due_on from deadline where task_id = task.id and kind = 'ongoing'
  ) as ongoing on true
  where task.id = any(${taskIds}::uuid[])`;

/** The row of a line as far as it is known, with what else its differences rest on. */
const row = ({ cycleId, fromMonth, untilMonth, actId }: FrozenCycle) => sql`
  select owed.organisation_id, statement.id as statement_id, owed.id as assignment_id, owed.task_id, dated.ordinal,
    owed.role, dated.state as task_state, owed.state as assignment_state, owed.assigned_on, owed.received_on,
    owed.receive_by, owed.internal_on, dated.official_on, dated.asks_for_result, owed.extended_from, owed.extended_on,
    said.facts as reported, coalesce(figures.list, '[]') as figures, coalesce(verified.list, '[]') as verified_figures,
    coalesce(planned.list, '[]') as milestones, claimed.facts as claim, ${having} as unit_id,
    case when said.cycle >= ${fromMonth} then case said.state when 'signed' then 'reported' else 'unchanged' end
      else 'unanswered' end as answer,
    case when said.cycle >= ${fromMonth} then said.id end as answer_report_id,
    case when said.cycle >= ${fromMonth} then cycle.opened_on end as answered_on,
    'unanswered' as keeper_answer, 1 as revision, ${actId}::uuid as act_id
  from statement
  join reconciliation_cycle as cycle on cycle.id = statement.cycle_id
  join assignment as owed
    on owed.organisation_id = statement.organisation_id and owed.directive_id = statement.directive_id
  join dated on dated.id = owed.task_id
  left join lateral (${said(untilMonth)}) as said on true
  left join lateral (${figures(untilMonth)}) as figures on true
  left join lateral (${verified(untilMonth)}) as verified on true
  left join lateral (${planned}) as planned on true
  left join lateral (${claimed}) as claimed on true
  where statement.cycle_id = ${cycleId}::uuid
    and ${isOwed}`;

/**
 * The lines of a cycle that was just opened in some of its tasks: one for every assignment that was given and has not come to its
 * end, with what is known of it. A report of the period is its answer already.
 */
export async function listFrozenLines(
  db: Db,
  cycle: FrozenCycle,
  taskIds: readonly string[],
): Promise<FrozenLine[]> {
  const { rows } = await sql<FrozenLine>`
    with dated as materialized (${dated(taskIds)}), line as materialized (${row(cycle)})
    select line.assignment_id as "assignmentId", line.assignment_state as "assignmentState",
      line.assigned_on as "assignedOn", line.received_on as "receivedOn", line.receive_by as "receiveBy",
      line.official_on as "officialOn", line.extended_from as "extendedFrom", line.extended_on as "extendedOn",
      line.asks_for_result as "asksForResult",
      case when line.reported is not null then jsonb_build_object('cycle', line.reported -> 'cycle') end as reported,
      line.figures, line.verified_figures as "verifiedFigures", line.milestones, row_to_json(line)::text as row
    from line`.execute(db);
  return rows;
}
