import { workingDaysBetween } from '#calendar/working-days.ts';
import type { PolicyQuestion } from '#contract/coordination.ts';
import { listPolicyQuestionActs } from '#ledger/policy/policy-question-policy.ts';
import type { PolicyQuestionRow } from '#store/read/coordination/list-policy-questions.ts';
import type { CrossingReader } from './present-coordination.ts';

/** A question about a policy as its reader sees it, with what they may do. */
export function presentPolicyQuestion(
  row: PolicyQuestionRow,
  { caller, today }: CrossingReader,
): PolicyQuestion {
  const { id, revision, state, policy, question, dueOn, askedOn, answer, answeredOn, answeredBy } = row;
  const { documentNumber, documentIssuedOn, documentUrl } = row;
  return {
    ...{ id, revision, state, policy, question, dueOn, askedOn, answer, answeredOn, answeredBy },
    ...{ documentNumber, documentIssuedOn, documentUrl },
    organisation: { id: row.organisationId, shortName: row.askerName, englishName: row.askerEnglishName },
    addressee: { id: row.addresseeId, shortName: row.addresseeName, englishName: row.addresseeEnglishName },
    task: { id: row.taskId, directiveId: row.directiveId, ordinal: row.ordinal, clause: row.clause },
    workingDaysLeft: state === 'asked' ? workingDaysBetween(today, dueOn).days : null,
    can: listPolicyQuestionActs(caller, row),
  };
}
