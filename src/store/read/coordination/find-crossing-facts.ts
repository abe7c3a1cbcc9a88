import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CrossingFacts } from '#ledger/notices/crossing-notices.ts';
import type { Db } from '../../open-store.ts';

/** As much of what a thing says stands in a notice, in characters. */
const WORDS_LENGTH = 60;

/** What is open of what crosses organisations, or what some acts touched of it. Read under the ledger's role. */
export async function findCrossingFacts(db: Db, actIds?: readonly string[]): Promise<CrossingFacts> {
  const reports = await sql<CrossingFacts['reports'][number]>`
    select
      id, organisation_id as "organisationId", task_id as "taskId", directive_id as "directiveId",
      left(happened, ${WORDS_LENGTH}) as words, sent_on as "sentOn",
      keepers_acknowledged_at is null as "keepersWait",
      array(select received.organisation_id from urgent_recipient as received
        where received.report_id = urgent_report.id and received.acknowledged_at is null
        order by received.position) as "waitingIds"
    from urgent_report
    where state <> 'closed' and ${touchedBy(actIds)}
    order by id
  `.execute(db);
  const requests = await sql<CrossingFacts['requests'][number]>`
    select
      id, organisation_id as "organisationId", task_id as "taskId", directive_id as "directiveId",
      left(matter, ${WORDS_LENGTH}) as words, raised_on as "raisedOn", owner_id as "ownerId", due_on as "dueOn",
      decided_on as "decidedOn",
      coalesce((
        select json_agg(json_build_object('organisationId', asked.organisation_id, 'askedOn', asked.asked_on)
          order by asked.organisation_id)
        from coordination_consulted as asked
        where asked.coordination_id = coordination.id and asked.answer is null), '[]') as unanswered
    from coordination
    where state in ('raised', 'taken', 'consulting', 'decided') and ${touchedBy(actIds)}
    order by id
  `.execute(db);
  const followUps = await sql<CrossingFacts['followUps'][number]>`
    select
      follow_up.id, follow_up.organisation_id as "organisationId", instruction.task_id as "taskId",
      instruction.directive_id as "directiveId", left(instruction.words, ${WORDS_LENGTH}) as words,
      follow_up.due_on as "dueOn"
    from (select * from instruction_follow_up where state = 'given' and ${touchedBy(actIds)}) as follow_up
    join instruction on instruction.id = follow_up.instruction_id
    order by follow_up.id
  `.execute(db);
  const questions = await sql<CrossingFacts['questions'][number]>`
    select id, organisation_id as "organisationId", task_id as "taskId", directive_id as "directiveId",
      left(question, ${WORDS_LENGTH}) as words, addressee_id as "addresseeId",
      asked_on as "askedOn", due_on as "dueOn", answered_on as "answeredOn"
    from policy_question
    where state in ('asked', 'answered') and ${touchedBy(actIds)}
    order by id
  `.execute(db);
  const orders = await sql<CrossingFacts['orders'][number]>`
    select id, organisation_id as "organisationId", task_id as "taskId", directive_id as "directiveId",
      left(request, ${WORDS_LENGTH}) as words, issued_on as "issuedOn", reply_by as "replyBy", replied_on as "repliedOn"
    from supervision_order
    where state in ('issued', 'received', 'replied') and ${touchedBy(actIds)}
    order by id
  `.execute(db);
  return {
    orders: orders.rows,
    ...{ reports: reports.rows, requests: requests.rows },
    ...{ followUps: followUps.rows, questions: questions.rows },
  };
}

function touchedBy(actIds: readonly string[] | undefined): RawBuilder<SqlBool> {
  if (!actIds) return sql<SqlBool>`true`;
  return sql<SqlBool>`id in (select thing_id from journal_subject where act_id = any(${actIds}::uuid[]))`;
}
