import { type RawBuilder, sql } from 'kysely';
import type { Cycle } from '#ledger/reports/cycle.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { isOwed } from './is-owed.ts';

/** The cycle that is opened, and its first and last month. */
export interface FrozenCycle {
  cycleId: string;
  fromMonth: Cycle;
  untilMonth: Cycle;
  actId: string;
}

/** What of a statement's lines is known from the facts alone. */
export const frozenColumns = sql`organisation_id, statement_id, assignment_id, task_id, ordinal, role, task_state,
  assignment_state, assigned_on, received_on, internal_on, extended_on, reported, figures, verified_figures, milestones,
  claim, unit_id, answer, answer_report_id, answered_on, keeper_answer, revision, act_id`;

/** The statements of some organisations, each with the accepted plan, and whether its organisation ever gave a figure. */
const asked = (cycleId: string, organisationIds: readonly string[]) => sql`
  select statement.organisation_id, statement.id, statement.directive_id, cycle.opened_on, cycle.until_on,
    plan.id as plan_id,
    exists (select from report_value where organisation_id = statement.organisation_id) as has_figures
  from statement
  join reconciliation_cycle as cycle on cycle.id = statement.cycle_id
  left join plan on plan.organisation_id = statement.organisation_id
    and plan.directive_id = statement.directive_id and plan.state = 'accepted'
  where statement.cycle_id = ${cycleId}::uuid and statement.organisation_id = ${anyOf(organisationIds, 'text')}`;

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

/** The last figure of each indicator, whichever report it is from, and the last of each that was verified. */
const valued = (untilMonth: Cycle) => sql`
  select
    jsonb_agg(jsonb_build_object(
      'reportId', told.report_id, 'cycle', told.cycle, 'position', told.position,
      'indicator', told.indicator, 'targetPosition', told.target_position, 'value', told.value,
      'unit', told.unit, 'period', told.period, 'source', told.source)
      order by told.cycle, told.position, told.indicator) filter (where told.place = 1) as figures,
    jsonb_agg(jsonb_build_object(
      'verificationId', told.verification_id, 'indicator', told.indicator, 'targetPosition', told.target_position,
      'value', told.verified_value, 'unit', told.unit, 'period', told.period, 'verifiedOn', told.verified_on)
      order by told.cycle, told.position, told.indicator)
      filter (where told.verification_id is not null and told.verified_place = 1) as verified
  from (
    select report.cycle, value.*, found.id as verification_id, found.value as verified_value, found.verified_on,
      row_number() over (partition by value.indicator, value.unit, value.target_position
        order by report.cycle desc, value.position) as place,
      row_number() over (partition by value.indicator, value.unit, value.target_position
        order by found.id is null, report.cycle desc, value.position) as verified_place
    from progress_report as report
    join report_value as value on value.organisation_id = report.organisation_id and value.report_id = report.id
    left join verified_value as found on found.organisation_id = value.organisation_id
      and found.report_id = value.report_id and found.position = value.position and found.replaced_act_id is null
    where asked.has_figures and report.organisation_id = owed.organisation_id and report.assignment_id = owed.id
      and report.state = 'signed' and report.cycle <= ${untilMonth}
  ) as told`;

/** The milestones of the accepted plan that are due by the end of the period. */
const planned = sql`
  select jsonb_agg(jsonb_build_object('milestoneId', milestone.id, 'planId', milestone.plan_id,
    'words', milestone.words, 'dueOn', milestone.due_on, 'verifiedOn', mark.verified_on)
    order by milestone.position) as list
  from milestone
  left join milestone_mark as mark on mark.organisation_id = milestone.organisation_id
    and mark.milestone_id = milestone.id and mark.state = 'verified'
  where milestone.organisation_id = owed.organisation_id and milestone.plan_id = asked.plan_id
    and milestone.assignment_id = owed.id and milestone.due_on <= asked.until_on`;

/** Who in the organisation has it: by the accepted plan, else the first unit that it was shared with. */
const having = sql`
  coalesce(
    (select plan_row.unit_id from plan_row
     where plan_row.organisation_id = owed.organisation_id and plan_row.plan_id = asked.plan_id
       and plan_row.assignment_id = owed.id),
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
 * The lines of some statements of a cycle that was just opened, in the order of `frozenColumns` and then with the day by which
 * receipt is confirmed and the date that an extension moved: one for every assignment that was given and has not come to its
 * end, with what is known of it. A report of the period is its answer already.
 */
export function frozenRows(
  { cycleId, fromMonth, untilMonth, actId }: FrozenCycle,
  organisationIds: readonly string[],
): RawBuilder<unknown> {
  return sql`
    with asked as materialized (${asked(cycleId, organisationIds)})
    select owed.organisation_id, asked.id, owed.id, owed.task_id, task.ordinal, owed.role, task.state,
      owed.state, owed.assigned_on, owed.received_on, owed.internal_on, owed.extended_on, said.facts,
      coalesce(valued.figures, '[]'), coalesce(valued.verified, '[]'), coalesce(planned.list, '[]'),
      claimed.facts, ${having},
      case when said.cycle >= ${fromMonth} then case said.state when 'signed' then 'reported' else 'unchanged' end
        else 'unanswered' end,
      case when said.cycle >= ${fromMonth} then said.id end,
      case when said.cycle >= ${fromMonth} then asked.opened_on end,
      'unanswered', 1, ${actId}::uuid, owed.receive_by, owed.extended_from
    from asked
    join assignment as owed
      on owed.organisation_id = asked.organisation_id and owed.directive_id = asked.directive_id
    join task on task.id = owed.task_id
    left join lateral (${said(untilMonth)}) as said on true
    left join lateral (${valued(untilMonth)}) as valued on true
    left join lateral (${planned}) as planned on true
    left join lateral (${claimed}) as claimed on true
    where ${isOwed}`;
}
