import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { FactBranch, TaskFacts } from '#ledger/discrepancies/task-facts.ts';
import type { Db } from '../../open-store.ts';
import { countingDates, issuedPolicies } from '../counting-dates.ts';
import { firstHandedIn } from './first-handed-in.ts';

/** So many reports of a branch are looked at. */
const REPORTS = 6;

/** As of which day facts are read. */
export interface FactsAsked {
  day: LocalDate;
  /** A closed cycle, with whose lines branches stood where they stood then; null for the ledger as it stands. */
  closedCycleId: string | null;
}

/** A branch as it is stored; who speaks for the task is worked out from all of them. */
export interface StoredFactBranch extends Omit<FactBranch, 'voice'> {
  taskId: string;
}

export type StoredTaskFacts = Omit<TaskFacts, 'branches'>;

/** A task that rules are asked about, with how many branches it has or had. */
export interface RuledTask {
  taskId: string;
  branches: number;
}

/** The tasks of a directive that stand, in its order. */
export async function listRuledTasks(db: Db, directiveId: string): Promise<RuledTask[]> {
  return await db
    .selectFrom('task')
    .select('id as taskId')
    .select((eb) =>
      eb
        .selectFrom('assignment')
        .whereRef('assignment.taskId', '=', 'task.id')
        .select(({ fn }) => fn.countAll<number>().as('branches'))
        .$asScalar()
        .$notNull()
        .as('branches'),
    )
    .where('directiveId', '=', directiveId)
    .where('state', 'not in', ['proposed', 'suspended', 'not_done', 'merged', 'split', 'withdrawn'])
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

/** What rules ask of tasks themselves, in the order of the ids. Read under the ledger's role. */
export async function listTaskFacts(db: Db, taskIds: readonly string[]): Promise<StoredTaskFacts[]> {
  const { rows } = await sql<StoredTaskFacts>`
    select task.id as "taskId", directive.issued_on as "askedOn", ${countingDates} as dates,
      ${issuedPolicies} as policies,
      (select max(due_on) from deadline where task_id = task.id) as "endsOn",
      coalesce((select json_agg(json_build_object('position', position, 'op', op, 'value', value) order by position)
        from target where task_id = task.id and kind = 'target'), '[]') as targets,
      coalesce((select json_agg(json_build_object('id', id) order by position) from placeholder
        where task_id = task.id and resolved_act_id is null and ended_act_id is null), '[]') as placeholders
    from task join directive on directive.id = task.directive_id
    where task.id = any(${taskIds}::uuid[])
    order by task.id`.execute(db);
  return rows;
}

/**
 * What rules ask of the branches of tasks, in the order of their keys, as it was known on a day: reports, evidence, claims and
 * plans that came later are left out. Read under the ledger's role.
 */
export async function listFactBranches(
  db: Db,
  taskIds: readonly string[],
  { day, closedCycleId }: FactsAsked,
): Promise<StoredFactBranch[]> {
  const { rows } = await sql<StoredFactBranch>`
    with handed as materialized (${firstHandedIn})
    select owed.task_id as "taskId", owed.organisation_id as "organisationId", owed.id as "assignmentId", owed.role,
      coalesce(line.assignment_state, owed.state) as state, owed.parent_id as "parentId",
      owed.assigned_on as "assignedOn", owed.receive_by as "receiveBy", owed.received_on as "receivedOn",
      owed.predecessor_id is not null as "takenOver", owed.extended_from as "extendedFrom",
      owed.extended_on as "extendedOn", ${claimOn(day)} as claim, ${reportsOn(day)} as reports,
      ${evidenceOn(day)} as evidence, ${planRowOn(day)} as "planRow", ${verifiedOn(day)} as "verifiedFigures"
    from assignment as owed
    left join lateral (
      select frozen.assignment_state from statement_line as frozen
      join statement on statement.organisation_id = frozen.organisation_id and statement.id = frozen.statement_id
      where frozen.organisation_id = owed.organisation_id and frozen.assignment_id = owed.id
        and statement.cycle_id = ${closedCycleId}::uuid
    ) as line on true
    where owed.task_id = any(${taskIds}::uuid[]) and owed.state not in ('named', 'released', 'passed_on', 'withdrawn')
      and owed.assigned_on <= ${day}
    order by owed.task_id, owed.organisation_id, owed.id`.execute(db);
  return rows;
}

const claimOn = (day: LocalDate) => sql`(
  select json_build_object('id', claim.id, 'claimedOn', claim.claimed_on, 'outcome', claim.outcome,
    'evidenceIds', coalesce((
      select json_agg(used.evidence_id order by used.evidence_id) from evidence_use as used
      join evidence as offered
        on offered.organisation_id = used.organisation_id and offered.id = used.evidence_id
      where used.organisation_id = claim.organisation_id and used.thing_kind = 'claim' and used.thing_id = claim.id
        and offered.withdrawn_act_id is null), '[]'))
  from completion_claim as claim
  where claim.organisation_id = owed.organisation_id and claim.assignment_id = owed.id and claim.claimed_on <= ${day}
    and (claim.outcome is null or claim.outcome = 'accepted') and claim.reopened_act_id is null
    and owed.state in ('claimed', 'assessed', 'accepted', 'struck_off')
  order by claim.act_id desc limit 1)`;

/** The last reports that stand, the first first; those of months after the day are not there yet. */
const reportsOn = (day: LocalDate) => sql`coalesce((
  select json_agg(json_build_object('id', said.id, 'cycle', said.cycle, 'kind', said.kind, 'state', said.state,
      'progress', said.progress, 'nextNewsOn', said.next_news_on, 'actId', said.act_id,
      'figures', coalesce((
        select json_agg(json_build_object('position', position, 'indicator', indicator,
          'targetPosition', target_position, 'value', value, 'unit', unit, 'period', period) order by position)
        from report_value where organisation_id = said.organisation_id and report_id = said.id), '[]'))
    order by said.cycle)
  from (
    select * from progress_report as report
    where report.organisation_id = owed.organisation_id and report.assignment_id = owed.id
      and report.state in ('signed', 'unchanged') and report.cycle <= to_char(${day}::date, 'YYYY-MM')
      and coalesce(report.signed_on, ${day}::date) <= ${day}::date
    order by report.cycle desc limit ${sql.lit(REPORTS)}
  ) as said), '[]')`;

/** What was found of the branch's figures, the first month first. */
const verifiedOn = (day: LocalDate) => sql`coalesce((
  select json_agg(json_build_object('id', found.id, 'indicator', said.indicator, 'targetPosition', said.target_position,
    'value', found.value, 'unit', said.unit, 'period', said.period) order by report.cycle, said.position)
  from progress_report as report
  join report_value as said on said.organisation_id = report.organisation_id and said.report_id = report.id
  join verified_value as found on found.organisation_id = said.organisation_id and found.report_id = said.report_id
    and found.position = said.position
  where report.organisation_id = owed.organisation_id and report.assignment_id = owed.id and report.state = 'signed'
    and found.replaced_act_id is null and found.verified_on <= ${day}), '[]')`;

const evidenceOn = (day: LocalDate) => sql`coalesce((
  select json_agg(json_build_object('id', id, 'kind', kind, 'issuedOn', issued_on, 'statedOn', stated_on) order by id)
  from evidence
  where organisation_id = owed.organisation_id and assignment_id = owed.id and withdrawn_act_id is null
    and stated_on <= ${day}), '[]')`;

/** The row of the version that was handed in last, how versions moved its milestones, and who objects to it. */
const planRowOn = (day: LocalDate) => sql`(
  select json_build_object('planId', plan.id, 'submittedOn', coalesce(handed.first_on, plan.submitted_on),
    'persons', jsonb_array_length(row.persons),
    'milestones', coalesce((
      select json_agg(json_build_object('id', step.id, 'dueOn', step.due_on, 'reachedOn', mark.reached_on, 'moves', coalesce((
          select json_agg(json_build_object('planId', moved.plan_id, 'handedInOn', moved.handed_in_on,
            'from', moved.due_before, 'to', moved.due_on) order by moved.version)
          from (
            select version.id as plan_id, version.version, said.due_on,
              coalesce(first.first_on, version.submitted_on) as handed_in_on,
              lag(said.due_on) over (order by version.version) as due_before
            from milestone as said
            join plan as version on version.organisation_id = said.organisation_id and version.id = said.plan_id
            left join handed as first on first.plan_id = version.id::text
            where said.organisation_id = step.organisation_id and said.id = step.id
              and (version.id = plan.id or version.version < plan.version and version.accepted_on is not null)
          ) as moved
          where moved.due_before <> moved.due_on), '[]'))
        order by step.position)
      from milestone as step
      left join milestone_mark as mark on mark.organisation_id = step.organisation_id
        and mark.milestone_id = step.id and mark.state in ('claimed', 'verified') and mark.claimed_on <= ${day}
      where step.organisation_id = plan.organisation_id and step.plan_id = plan.id
        and step.assignment_id = owed.id), '[]'),
    'objections', coalesce((
      select json_agg(json_build_object('organisationId', said.organisation_id, 'assignmentId', said.assignment_id)
        order by said.organisation_id, said.assignment_id)
      from plan_confirmation as said
      where said.plan_organisation_id = plan.organisation_id and said.plan_id = plan.id
        and said.plan_assignment_id = owed.id and said.answer = 'objected'
        and said.row_revision = row.revision), '[]'))
  from plan
  join plan_row as row on row.organisation_id = plan.organisation_id and row.plan_id = plan.id
    and row.assignment_id = owed.id
  left join handed on handed.plan_id = plan.id::text
  where plan.organisation_id = owed.organisation_id and plan.directive_id = owed.directive_id
    and plan.state in ('submitted', 'accepted', 'replaced') and plan.submitted_on <= ${day}
  order by plan.version desc limit 1)`;
