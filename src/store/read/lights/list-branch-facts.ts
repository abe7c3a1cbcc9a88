import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { BranchFacts } from '#ledger/lights/branch-facts.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { PlanState } from '#ledger/values/plan-values.ts';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { amongKeys } from '../../tables/among-keys.ts';
import type { AssignmentKey } from '../../tables/assignment.ts';
import { countingDates, issuedPolicies } from '../counting-dates.ts';

/** What the light of a branch rests on, as it is stored. */
export interface StoredBranchFacts extends Omit<BranchFacts, 'plan'> {
  organisationId: string;
  id: string;
  taskId: string;
  directiveId: string;
  organisationKind: OrganisationKind;
  /** As the keepers settled it, and as the text asks. */
  planOwed: boolean | null;
  planAsked: boolean;
  planDueOn: LocalDate | null;
  newestPlan: { state: PlanState; version: number } | null;
  /** An accepted plan speaks of it. */
  planAccepted: boolean;
}

/**
 * What the lights rest on of all branches that an act touched and that were once given to somebody: what it names, and all
 * of a task or of an organisation's plan where it names these. Beside a branch that is named stand the others of its
 * organisation in the task, for which the same reports speak. A cycle that is opened or closed freezes facts and changes none.
 * Read under the ledger's role.
 */
export async function listTouchedFacts(db: Db, actId: string): Promise<StoredBranchFacts[]> {
  return await touchedFacts.list(db, { actId });
}

const touchedFacts = keepStatement((db, { actId }: Given<{ actId: string }>) =>
  factsOf(sql`
    with subject as materialized (
      select journal.act, subject.directive_id, subject.task_id, subject.organisation_id, subject.assignment_id
      from journal join journal_subject as subject on subject.act_id = journal.act_id
      where journal.act_id = (select ${actId}::uuid)
    )
    select assignment.organisation_id, assignment.id
    from subject join assignment on assignment.directive_id = subject.directive_id
      and (subject.organisation_id is null or assignment.organisation_id = subject.organisation_id)
    where subject.task_id is null and subject.act not in ('open_cycle', 'close_cycle')
    union
    select assignment.organisation_id, assignment.id
    from subject join assignment
      on assignment.organisation_id = subject.organisation_id and assignment.id = subject.assignment_id
    union
    select assignment.organisation_id, assignment.id
    from subject join assignment on assignment.organisation_id = subject.organisation_id
      and assignment.task_id = subject.task_id and assignment.ended_act_id is null
    where subject.assignment_id is not null
    union
    select assignment.organisation_id, assignment.id
    from subject join assignment on assignment.task_id = subject.task_id
    where subject.assignment_id is null or subject.act in ('add_evidence', 'withdraw_evidence')
    union
    select assignment.organisation_id, assignment.id
    from subject join assignment
      on assignment.task_id = subject.task_id and assignment.id = subject.assignment_id
    where subject.organisation_id is null`).compile(db),
);

/** The same of those branches. */
export async function listFactsOf(db: Db, keys: readonly AssignmentKey[]): Promise<StoredBranchFacts[]> {
  return await listFacts(db, sql`select organisation_id, id from assignment where ${amongKeys(keys)}`);
}

/** The same of all branches of a directive. */
export async function listDirectiveFacts(db: Db, directiveId: string): Promise<StoredBranchFacts[]> {
  return await listFacts(
    db,
    sql`select organisation_id, id from assignment where directive_id = ${directiveId}`,
  );
}

/** The same of the next branches by key, after that one or from the first. */
export async function listFactsAfter(
  db: Db,
  after: AssignmentKey | undefined,
  limit: number,
): Promise<StoredBranchFacts[]> {
  const later = after ? sql`(organisation_id, id) > (${after.organisationId}, ${after.id}::uuid)` : sql`true`;
  return await listFacts(
    db,
    sql`select organisation_id, id from assignment where state <> 'named' and ${later}
      order by organisation_id, id limit ${limit}`,
  );
}

async function listFacts(db: Db, keys: RawBuilder<unknown>): Promise<StoredBranchFacts[]> {
  return (await factsOf(keys).execute(db)).rows;
}

function factsOf(keys: RawBuilder<unknown>): RawBuilder<StoredBranchFacts> {
  return sql<StoredBranchFacts>`
    with touched as materialized (${keys})
    select
      assignment.organisation_id as "organisationId", assignment.id, assignment.task_id as "taskId",
      assignment.directive_id as "directiveId", assignment.role, assignment.state, task.state as "taskState",
      organisation.kind as "organisationKind",
      assignment.assigned_on as "assignedOn",
      assignment.predecessor_id is not null as "takenOver", assignment.internal_on as "internalOn",
      assignment.extended_from as "extendedFrom", assignment.extended_on as "extendedOn",
      directive.issued_on as "askedOn", settled.owes as "planOwed", asked.directive_id is not null as "planAsked",
      coalesce(settled.due_on, asked.due_on) as "planDueOn", newest.plan as "newestPlan",
      accepted.plan_id is not null as "planAccepted",
      ${claimedOn} as "claimedOn", ${countingDates} as dates, ${issuedPolicies} as policies, ${steps} as steps,
      ${points} as points, ${figures} as figures, ${said} as said
    from touched
    -- Looked up one by one: mostly they are few, whatever acts before have led the planner to expect.
    cross join lateral (
      select * from assignment
      where assignment.organisation_id = touched.organisation_id and assignment.id = touched.id
      offset 0
    ) as assignment
    join task on task.id = assignment.task_id
    join directive on directive.id = assignment.directive_id
    join organisation on organisation.id = assignment.organisation_id
    left join plan_duty as settled
      on settled.directive_id = assignment.directive_id and settled.organisation_id = assignment.organisation_id
    left join lateral (
      select directive_id, due_on from duty where directive_id = assignment.directive_id and kind = 'plan_due'
      order by due_on limit 1
    ) as asked on true
    left join lateral (
      select json_build_object('state', state, 'version', version) as plan from plan
      where organisation_id = assignment.organisation_id and directive_id = assignment.directive_id
      order by version desc limit 1
    ) as newest on true
    left join lateral (
      select plan_row.plan_id from plan join plan_row
        on plan_row.organisation_id = plan.organisation_id and plan_row.plan_id = plan.id
        and plan_row.assignment_id = assignment.id
      where plan.organisation_id = assignment.organisation_id and plan.directive_id = assignment.directive_id
        and plan.state = 'accepted'
    ) as accepted on true
    where assignment.state <> 'named'
    order by assignment.organisation_id, assignment.id
  `;
}

const claimedOn = sql`(
  select claimed_on from completion_claim
  where organisation_id = assignment.organisation_id and assignment_id = assignment.id and outcome is null
    and assignment.state in ('claimed', 'assessed')
  order by act_id desc limit 1)`;

/** The milestones of the accepted plan, each as far as it is claimed and verified. */
const steps = sql`coalesce(
  (select json_agg(json_build_object(
       'id', milestone.id, 'words', milestone.words, 'dueOn', milestone.due_on,
       'state', coalesce(mark.state, 'open')) order by milestone.position)
   from milestone
   left join milestone_mark as mark
     on mark.organisation_id = milestone.organisation_id and mark.milestone_id = milestone.id
     and mark.state in ('claimed', 'verified')
   where milestone.organisation_id = assignment.organisation_id and milestone.plan_id = accepted.plan_id
     and milestone.assignment_id = assignment.id),
  '[]')`;

const points = sql`coalesce(
  (select json_agg(json_build_object(
       'targetPosition', target_position, 'indicator', target.indicator, 'op', target.op,
       'reachOn', reach_on, 'value', point.value) order by target_position, reach_on)
   from trajectory_point as point
   join target on target.task_id = task.id and target.position = point.target_position
   where organisation_id = assignment.organisation_id and plan_id = accepted.plan_id
     and assignment_id = assignment.id),
  '[]')`;

/** The figure of the last cycle for each target, as signed. */
const figures = sql`coalesce(
  (select json_agg(json_build_object('targetPosition', target_position, 'value', value) order by target_position)
   from (
     select distinct on (report_value.target_position) report_value.target_position, report_value.value
     from progress_report as report join report_value
       on report_value.organisation_id = report.organisation_id and report_value.report_id = report.id
     where report.organisation_id = assignment.organisation_id and report.task_id = task.id
       and report.state = 'signed' and report_value.target_position is not null
     order by report_value.target_position, report.cycle desc, report.id desc, report_value.position desc
   ) as last),
  '[]')`;

/** What its organisation said of the task, in whichever of its roles. */
const said = sql`coalesce(
  (select json_agg(json_build_object(
       'cycle', cycle, 'state', state, 'progress', progress, 'nextNewsOn', next_news_on) order by cycle, id)
   from progress_report
   where organisation_id = assignment.organisation_id and task_id = task.id and state in ('signed', 'unchanged')),
  '[]')`;
