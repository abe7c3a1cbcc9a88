import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import {
  type ClaimOutcome,
  type ClosingStep,
  closingSteps,
  type OpenExtensionState,
  type VerificationWay,
} from '#ledger/values/completion.ts';
import type { AssignmentState, TaskState } from '#ledger/values/ledger-states.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';

/** Who did something on which day. */
export interface DoneBy {
  on: LocalDate;
  by: string;
}

/** A claim and what became of it. */
export interface ClaimRow {
  grounds: string;
  claimed: DoneBy;
  /** Who signed it for the organisation, where it bears a signature. */
  signer: string | null;
  assessment: string | null;
  assessed: DoneBy | null;
  outcome: ClaimOutcome | null;
  outcomeWords: string | null;
  decided: DoneBy | null;
  verifiedHow: VerificationWay | null;
  verifiedBy: string | null;
  verifiedOn: LocalDate | null;
  verification: string | null;
}

/** An extension that is asked for. */
export interface ExtensionRow {
  reason: string;
  progress: string;
  officialOn: LocalDate;
  dueOn: LocalDate;
  askedFor: LocalDate;
  asked: DoneBy;
  supportWords: string | null;
  supported: DoneBy | null;
}

/** An assignment of which an end is claimed or more time is asked for, with all that who decides looks at. */
export interface ClosingRow {
  organisationId: string;
  id: string;
  revision: number;
  organisation: string;
  organisationEnglishName: string | null;
  role: Role;
  state: AssignmentState;
  taskState: TaskState;
  extension: OpenExtensionState | null;
  taskId: string;
  directiveId: string;
  directiveTitle: string | null;
  ordinal: number;
  clause: string;
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  targets: number;
  policyDays: LocalDate[];
  /** The dates of the task by which something is to be done, or the one that a decision set in their place. */
  dueDays: LocalDate[];
  ongoingTo: LocalDate | null;
  evidence: number;
  figures: number;
  policies: { title: string; docNumber: string; issuedOn: LocalDate; url: string | null }[];
  /** Of the branches that count for the task's closing: how many there are, how many are accepted. */
  branches: number;
  acceptedBranches: number;
  claim: ClaimRow | null;
  asked: ExtensionRow | null;
}

/** What is asked of the board. */
export interface ClosingFilter {
  step: ClosingStep;
  directiveId?: string | undefined;
  organisationId?: string | undefined;
}

const onStep: Record<ClosingStep, RawBuilder<SqlBool>> = {
  to_assess: sql<SqlBool>`assignment.state = 'claimed'`,
  to_accept: sql<SqlBool>`assignment.state = 'assessed'`,
  to_support: sql<SqlBool>`assignment.extension = 'asked' and assignment.ended_act_id is null`,
  to_grant: sql<SqlBool>`assignment.extension = 'supported' and assignment.ended_act_id is null`,
  accepted: sql<SqlBool>`assignment.state = 'accepted'`,
  struck_off: sql<SqlBool>`assignment.state = 'struck_off'`,
  sent_back: sql<SqlBool>`assignment.state = 'received' and (
    select claim.outcome from completion_claim as claim
    where claim.organisation_id = assignment.organisation_id and claim.assignment_id = assignment.id
    order by claim.act_id desc limit 1) = 'sent_back'`,
};

/** The assignments of one step of the board, by directive in printed order. Read under the ledger's role. */
export async function listClosingRows(
  db: Db,
  filter: ClosingFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<ClosingRow[]> {
  const { rows } = await sql<ClosingRow>`
    select
      assignment.organisation_id as "organisationId", assignment.id, assignment.revision, assignment.role,
      assignment.state, assignment.extension, assignment.extended_from as "extendedFrom",
      assignment.extended_on as "extendedOn", task.state as "taskState", assignment.task_id as "taskId",
      assignment.directive_id as "directiveId", directive.title as "directiveTitle", task.ordinal, task.clause,
      task.target_count as targets, organisation.short_name as organisation,
      organisation.english_name as "organisationEnglishName", ${dates}, ${shown}, ${branches},
      ${lastClaim} as claim, ${openExtension} as asked
    from assignment
    join task on task.id = assignment.task_id
    join directive on directive.id = assignment.directive_id
    join organisation on organisation.id = assignment.organisation_id
    where ${matches(filter)}
    order by directive.registered_at desc, directive.id, task.ordinal, assignment.organisation_id, assignment.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** How many assignments stand on each step. Read under the ledger's role. */
export async function countClosingSteps(
  db: Db,
  filter: Omit<ClosingFilter, 'step'>,
): Promise<Record<ClosingStep, number>> {
  const counts = closingSteps.map(
    (step) => sql`select ${sql.lit(step)} as step, count(*)::integer as count
      from assignment join task on task.id = assignment.task_id
      where ${matches({ ...filter, step })}`,
  );
  const { rows } = await sql<{ step: ClosingStep; count: number }>`
    ${sql.join(counts, sql` union all `)}`.execute(db);
  const found = {
    ...{ to_assess: 0, to_accept: 0, to_support: 0, to_grant: 0 },
    ...{ accepted: 0, struck_off: 0, sent_back: 0 },
  };
  for (const { step, count } of rows) found[step] = count;
  return found;
}

function matches({ step, ...filter }: ClosingFilter): RawBuilder<SqlBool> {
  return sql<SqlBool>`${onStep[step]} and ${within(filter)}`;
}

/** Nothing of a suspended task is answered. */
function within({ directiveId, organisationId }: Omit<ClosingFilter, 'step'>): RawBuilder<SqlBool> {
  return sql<SqlBool>`task.state in ('registered', 'assigned', 'closed', 'struck_off')
    and (${directiveId ?? null}::uuid is null or assignment.directive_id = ${directiveId ?? null}::uuid)
    and (${organisationId ?? null}::text is null or assignment.organisation_id = ${organisationId ?? null}::text)`;
}

const dates = sql`
  coalesce((select json_agg(distinct due_on order by due_on) from deadline
    where task_id = task.id and kind = 'issue_policy' and due_on is not null), '[]') as "policyDays",
  coalesce(
    (select json_build_array(due_on) from task_adjustment
     where task_id = task.id and due_on is not null order by act_id desc limit 1),
    (select json_agg(distinct due_on order by due_on) from deadline
     where task_id = task.id and kind in ('complete', 'issue_policy') and due_on is not null), '[]') as "dueDays",
  (select max(due_on) from deadline where task_id = task.id and kind = 'ongoing') as "ongoingTo"`;

const shown = sql`
  (select count(*)::integer from evidence where evidence.organisation_id = assignment.organisation_id
    and evidence.task_id = task.id and evidence.withdrawn_act_id is null) as evidence,
  (select count(*)::integer from evidence where evidence.organisation_id = assignment.organisation_id
    and evidence.task_id = task.id and evidence.withdrawn_act_id is null and evidence.kind = 'figure') as figures,
  coalesce((select json_agg(json_build_object(
      'title', evidence.title, 'docNumber', evidence.doc_number, 'issuedOn', evidence.issued_on, 'url', evidence.url)
      order by evidence.issued_on)
    from evidence where evidence.task_id = task.id and evidence.is_policy
      and evidence.withdrawn_act_id is null), '[]') as policies`;

const branches = sql`
  (select count(*)::integer from assignment as branch where branch.task_id = task.id
    and branch.ended_act_id is null and branch.parent_id is null and branch.role in ('lead', 'responsible')) as branches,
  (select count(*)::integer from assignment as branch where branch.task_id = task.id
    and branch.ended_act_id is null and branch.parent_id is null and branch.role in ('lead', 'responsible')
    and branch.state in ('accepted', 'struck_off')) as "acceptedBranches"`;

function doneIn(actId: RawBuilder<unknown>) {
  return sql`(select json_build_object('on', acted_on, 'by', actor) from journal where act_id = ${actId})`;
}

const lastClaim = sql`(
  select json_build_object(
    'grounds', claim.grounds, 'claimed', ${doneIn(sql`claim.act_id`)},
    'signer', (select signer from signature where signature.thing_id = claim.id and signature.thing_kind = 'claim' limit 1),
    'assessment', claim.assessment, 'assessed', ${doneIn(sql`claim.assessed_act_id`)},
    'outcome', claim.outcome, 'outcomeWords', claim.outcome_words, 'decided', ${doneIn(sql`claim.outcome_act_id`)},
    'verifiedHow', claim.verified_how, 'verifiedBy', claim.verified_by, 'verifiedOn', claim.verified_on,
    'verification', claim.verification)
  from completion_claim as claim
  where claim.organisation_id = assignment.organisation_id and claim.assignment_id = assignment.id
  order by claim.act_id desc limit 1)`;

const openExtension = sql`(
  select json_build_object(
    'reason', extension.reason, 'progress', extension.progress, 'officialOn', extension.official_on,
    'dueOn', extension.due_on, 'askedFor', extension.asked_for, 'asked', ${doneIn(sql`extension.act_id`)},
    'supportWords', extension.support_words, 'supported', ${doneIn(sql`extension.supported_act_id`)})
  from extension
  where extension.organisation_id = assignment.organisation_id and extension.assignment_id = assignment.id
    and extension.state in ('asked', 'supported')
  limit 1)`;
