import {
  mayDoToPolicyQuestion,
  partyOfPolicyQuestionAct,
  permitPolicyQuestionAct,
  seesPolicyQuestion,
} from '#ledger/policy/policy-question-policy.ts';
import type { PolicyQuestionAct } from '#ledger/values/act-names.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import {
  type HeldPolicyQuestion,
  lockPolicyQuestion,
  type PolicyQuestionChange,
  updatePolicyQuestion,
} from '#store/tables/policy-question.ts';
import type { ActContext } from './act-context.ts';
import { type Holding, holdThing } from './hold-thing.ts';
import { type ActSubject, recordAct } from './record-act.ts';

/** A question as somebody saw it. */
export interface SeenPolicyQuestionKey {
  id: string;
  revision: number;
}

/** The question, held until the transaction ends, once the caller may do this to it as it stands and as it was seen. */
export async function holdPolicyQuestion(
  within: ActContext,
  act: PolicyQuestionAct,
  { id, revision }: SeenPolicyQuestionKey,
) {
  return await holdThing(within, await lockPolicyQuestion(within.db, id), revision, {
    sees: seesPolicyQuestion,
    party: partyOfPolicyQuestionAct(act),
    may: (caller, held) => mayDoToPolicyQuestion(caller, act, held),
    permit: (caller, held) => permitPolicyQuestionAct(caller, act, held),
  });
}

/** Changes a held question under the ledger's role and records the act at whoever asks and whoever answers. */
export async function changePolicyQuestion(
  within: ActContext,
  { held, capacity }: Holding<HeldPolicyQuestion>,
  {
    act,
    input,
    change,
    detail,
    basis,
  }: {
    act: PolicyQuestionAct;
    input: object;
    change: PolicyQuestionChange;
    detail: SubjectDetail;
    /** The decision that it rests on. */
    basis?: string | undefined;
  },
): Promise<{ revision: number }> {
  const revision = held.revision + 1;
  await updatePolicyQuestion(within.db, held, change);
  const told = [held.addresseeId, ...(change.addresseeId ? [change.addresseeId] : [])];
  const subjects = policyQuestionSubjects(held, { told, detail, revision });
  const record = { act, actVersion: 1, input: { ...input }, capacity, subjects };
  await recordAct(within, { ...record, ...(basis !== undefined && { basis }) });
  return { revision };
}

/** What the journal says at the question itself, and to those who answer it. */
export function policyQuestionSubjects(
  {
    organisationId,
    id,
    taskId,
    directiveId,
  }: Pick<HeldPolicyQuestion, 'organisationId' | 'id' | 'taskId' | 'directiveId'>,
  { told, detail, revision }: { told: readonly string[]; detail: SubjectDetail; revision: number },
): ActSubject[] {
  return [
    { organisationId, taskId, directiveId, thingId: id, revision, detail },
    ...told.map((toldId) => ({ organisationId: toldId, taskId, directiveId, detail: {} })),
  ];
}
