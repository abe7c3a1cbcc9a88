import { askPolicyQuestion } from '#acts/ask-policy-question.ts';
import { consultOrganisations } from '#acts/consult-organisations.ts';
import { issueOrder } from '#acts/issue-order.ts';
import { raiseCoordination } from '#acts/raise-coordination.ts';
import { recordInstruction } from '#acts/record-instruction.ts';
import { sendUrgentReport } from '#acts/send-urgent-report.ts';
import { takeCoordination } from '#acts/take-coordination.ts';
import type { Db } from '#store/open-store.ts';
import { callerOf } from '../callers.ts';
import { actContext } from '../register-text.ts';

const words = '请研究';
const day = '2021-06-01';

/**
 * What is acted on: a request that the organisation raised, which the lead of its task coordinates and is consulted about;
 * an urgent report that it sent to that lead; an instruction that it follows up; a question about a policy that it put to that lead; an
 * order about its assignment.
 */
export interface CrossingThings {
  coordinationId: string;
  reportId: string;
  followUpId: string;
  questionId: string;
  orderId: string;
}

/** Makes the things that are acted on. */
export async function addCrossingThings(
  db: Db,
  { taskId, own, lead }: { taskId: string; own: string; lead: string },
): Promise<CrossingThings> {
  const caller = callerOf(own, 'principal');
  const raised = await raiseCoordination(actContext(db, { caller }), {
    taskId,
    matter: words,
    request: words,
  });
  const sending = await sendUrgentReport(actContext(db, { caller }), {
    ...{ happened: words, occurredOn: day, measures: words, telephone: '000' },
    recipientIds: [lead],
  });
  const recorded = await recordInstruction(actContext(db), {
    ...{ leader: words, words, givenOn: day, basis: words, taskId, dueOn: day },
    organisationIds: [own],
  });
  const asked = await askPolicyQuestion(actContext(db, { caller }), {
    ...{ taskId, addresseeId: lead, question: words, dueOn: '9999-12-31' },
  });
  const assignment = await db
    .selectFrom('assignment')
    .select('id')
    .where('taskId', '=', taskId)
    .where('organisationId', '=', own)
    .executeTakeFirstOrThrow();
  const issued = await issueOrder(actContext(db), {
    ...{ organisationId: own, assignmentId: assignment.id, colour: 'blue', decision: null },
    ...{ matter: words, request: words, person: words, contact: words, replyBy: '9999-12-31' },
  });
  if (!issued.ok) throw new Error('The order was refused.');
  if (!asked.ok) throw new Error('The question was refused.');
  if (!raised.ok || !sending.ok || !recorded.ok) throw new Error('What crosses organisations was refused.');
  const { id } = raised.result;
  const [level, ownerId] = ['supervision_office', lead] as const;
  await takeCoordination(actContext(db), { id, revision: 1, level, ownerId, dueOn: day });
  const organisationIds = [lead];
  await consultOrganisations(actContext(db), { id, revision: 2, organisationIds, question: words });
  const followUp = await db.selectFrom('instructionFollowUp').select('id').executeTakeFirstOrThrow();
  return {
    ...{ coordinationId: id, reportId: sending.result.id, followUpId: followUp.id },
    ...{ questionId: asked.result.id, orderId: issued.result.id },
  };
}
