import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { VerificationWay } from '#ledger/values/completion.ts';
import type { AssignmentState, TaskState } from '#ledger/values/ledger-states.ts';
import type { MarkState } from '#ledger/values/verification-values.ts';
import { type Given, keepStatements } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import { type CrossingScope, isSeenCrossing } from '../coordination/seen-crossing.ts';

/** What was said of a milestone last, and what was found. */
export interface MilestoneMark {
  id: string;
  revision: number;
  state: MarkState;
  reachedOn: LocalDate;
  said: string | null;
  claimedOn: LocalDate;
  claimedBy: string;
  verifiedHow: VerificationWay | null;
  verifiedBy: string | null;
  verifiedOn: LocalDate | null;
  verification: string | null;
  /** The titles of what shows it. */
  evidence: string[];
}

/** A milestone of an accepted plan, or of one that was claimed, with what the policy asks of it. */
export interface MilestoneRow {
  organisationId: string;
  organisation: string;
  assignmentId: string;
  assignmentRevision: number;
  taskId: string;
  directiveId: string;
  ordinal: number;
  milestoneId: string;
  words: string;
  dueOn: LocalDate | null;
  mark: MilestoneMark | null;
  assignmentState: AssignmentState;
  taskState: TaskState;
  leadIds: string[];
  aboveIds: string[];
  parentOrganisationId: string | null;
}

const markFacts = sql`json_build_object(
  'id', mark.id, 'revision', mark.revision, 'state', mark.state, 'reachedOn', mark.reached_on, 'said', mark.said,
  'claimedOn', mark.claimed_on, 'claimedBy', mark.claimed_by, 'verifiedHow', mark.verified_how,
  'verifiedBy', mark.verified_by, 'verifiedOn', mark.verified_on, 'verification', mark.verification,
  'evidence', array(
    select evidence.title from evidence_use as used
    join evidence on evidence.organisation_id = used.organisation_id and evidence.id = used.evidence_id
    where used.thing_id = mark.id and used.thing_kind = 'milestone' and evidence.withdrawn_act_id is null
    order by evidence.id))`;

/** The assignment `carried` and what stands around it. */
const around = sql`
  carried.organisation_id as "organisationId", organisation.short_name as organisation, carried.id as "assignmentId",
  carried.revision as "assignmentRevision",
  carried.task_id as "taskId", carried.directive_id as "directiveId", task.ordinal,
  carried.state as "assignmentState", task.state as "taskState",
  carried.parent_organisation_id as "parentOrganisationId",
  ${leadsOf(sql.ref<string>('carried.task_id'))} as "leadIds",
  ${aboveOf(sql.ref<string>('carried.organisation_id'))} as "aboveIds"`;

/**
 * The milestones of a task in the accepted plans of those that carry it, each with what was said of it last: organisation by
 * organisation in the order of their plans. Read under the ledger's role.
 */
export async function listTaskMilestones(
  db: Db,
  taskId: string,
  scope: JournalScope,
): Promise<MilestoneRow[]> {
  const { rows } = await sql<MilestoneRow>`
    select ${around}, milestone.id as "milestoneId", milestone.words, milestone.due_on as "dueOn",
      (select ${markFacts} from milestone_mark as mark
       where mark.organisation_id = milestone.organisation_id and mark.milestone_id = milestone.id
         and mark.state <> 'withdrawn'
       order by mark.act_id desc limit 1) as mark
    from assignment as carried
    join task on task.id = carried.task_id
    join organisation on organisation.id = carried.organisation_id
    join plan on plan.organisation_id = carried.organisation_id and plan.directive_id = carried.directive_id
      and plan.state = 'accepted'
    join milestone on milestone.organisation_id = plan.organisation_id and milestone.plan_id = plan.id
      and milestone.assignment_id = carried.id
    where carried.task_id = ${taskId} and ${isSeen(scope)}
    order by carried.organisation_id, carried.id, milestone.position
  `.execute(db);
  return rows;
}

/** The milestones that wait to be verified, the longest waiting first. Read under the ledger's role. */
export async function listClaimedMilestones(
  db: Db,
  scope: JournalScope,
  limit: number,
): Promise<MilestoneRow[]> {
  const reader = scope === 'all' ? scope : { seesContents: scope.seesContents };
  const organisationIds = scope === 'all' ? [] : scope.organisationIds;
  return await claimed(reader).list(db, { organisationIds, limit });
}

const claimed = keepStatements(
  (
    db,
    { organisationIds, limit }: Given<{ organisationIds: readonly string[]; limit: number }>,
    reader: 'all' | { seesContents: boolean },
  ) =>
    sql<MilestoneRow>`
    select ${around}, mark.milestone_id as "milestoneId", mark.words, mark.due_on as "dueOn", ${markFacts} as mark
    from milestone_mark as mark
    join assignment as carried
      on carried.organisation_id = mark.organisation_id and carried.id = mark.assignment_id
    join task on task.id = carried.task_id
    join organisation on organisation.id = carried.organisation_id
    where mark.state = 'claimed' and ${isSeen(reader === 'all' ? reader : { ...reader, organisationIds })}
    order by mark.claimed_on, mark.organisation_id, mark.id
    limit ${limit}`.compile(db),
);

function isSeen(scope: CrossingScope): RawBuilder<SqlBool> {
  const carried = {
    organisationId: sql.ref<string>('carried.organisation_id'),
    taskId: sql.ref<string>('carried.task_id'),
  };
  return isSeenCrossing(carried, scope);
}
