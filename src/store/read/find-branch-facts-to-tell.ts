import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { BranchFactsToTell } from '#ledger/notices/branch-notices.ts';
import type { Db } from '../open-store.ts';
import type { NoticeReach } from './list-notice-facts.ts';

/** As much of a question stands in a notice, in characters. */
const WORDS_LENGTH = 60;

/**
 * The claims, extensions and questions that are open, and what of these and of reports was decided since a day; of all, or of the
 * tasks that some acts touched. Nothing of a branch that has ended is open. Read under the ledger's role.
 */
export async function findBranchFactsToTell(
  db: Db,
  { decidedSince, actIds }: Pick<NoticeReach, 'decidedSince' | 'actIds'>,
): Promise<BranchFactsToTell> {
  const claims = await sql<BranchFactsToTell['claims'][number]>`
    select ${keysOf('claim')}, coalesce(decided.person_id, assessed.person_id, made.person_id) as "byId",
      claim.claimed_on as "claimedOn", assessed.acted_on as "assessedOn", claim.outcome,
      decided.acted_on as "outcomeOn"
    from completion_claim as claim
    join assignment on assignment.organisation_id = claim.organisation_id and assignment.id = claim.assignment_id
    join journal as made on made.act_id = claim.act_id
    left join journal as assessed on assessed.act_id = claim.assessed_act_id
    left join journal as decided on decided.act_id = claim.outcome_act_id
    where ${touchedBy('claim', actIds)}
      and (decided.acted_on >= ${decidedSince}
        or claim.outcome is null and assignment.state in ('claimed', 'assessed'))
    order by claim.organisation_id, claim.id`.execute(db);
  const extensions = await sql<BranchFactsToTell['extensions'][number]>`
    select ${keysOf('asked')}, coalesce(decided.person_id, supported.person_id, made.person_id) as "byId",
      asked.asked_on as "askedOn", supported.acted_on as "supportedOn", asked.state, decided.acted_on as "decidedOn"
    from extension as asked
    join assignment on assignment.organisation_id = asked.organisation_id and assignment.id = asked.assignment_id
    join journal as made on made.act_id = asked.act_id
    left join journal as supported on supported.act_id = asked.supported_act_id
    left join journal as decided on decided.act_id = asked.decided_act_id
    where ${touchedBy('asked', actIds)}
      and (decided.acted_on >= ${decidedSince} or decided.act_id is null and assignment.extension is not null)
    order by asked.organisation_id, asked.id`.execute(db);
  const returnedReports = await sql<BranchFactsToTell['returnedReports'][number]>`
    select ${keysOf('report')}, returned.person_id as "byId", returned.acted_on as "returnedOn"
    from progress_report as report
    join journal as returned on returned.act_id = report.act_id
    where ${touchedBy('report', actIds)} and report.state = 'returned' and returned.acted_on >= ${decidedSince}
    order by report.organisation_id, report.id`.execute(db);
  const questions = await sql<BranchFactsToTell['questions'][number]>`
    select question.organisation_id as "organisationId", question.id, report.assignment_id as "assignmentId",
      report.task_id as "taskId", report.directive_id as "directiveId", asked.person_id as "byId",
      question.asked_on as "askedOn", left(question.question, ${WORDS_LENGTH}) as words
    from report_question as question
    join progress_report as report
      on report.organisation_id = question.organisation_id and report.id = question.report_id
    join journal as asked on asked.act_id = question.act_id
    where ${touchedBy('report', actIds)} and question.answer is null and report.state <> 'returned'
    order by question.organisation_id, question.id`.execute(db);
  return {
    claims: claims.rows,
    extensions: extensions.rows,
    returnedReports: returnedReports.rows,
    questions: questions.rows,
  };
}

function keysOf(table: string): RawBuilder<unknown> {
  const of = sql.ref(table);
  return sql`${of}.organisation_id as "organisationId", ${of}.id, ${of}.assignment_id as "assignmentId",
    ${of}.task_id as "taskId", ${of}.directive_id as "directiveId"`;
}

function touchedBy(table: string, actIds: readonly string[] | undefined): RawBuilder<SqlBool> {
  if (!actIds) return sql<SqlBool>`true`;
  return sql<SqlBool>`${sql.ref(table)}.task_id in
    (select task_id from journal_subject where act_id = any(${actIds}::uuid[]) and task_id is not null)`;
}
