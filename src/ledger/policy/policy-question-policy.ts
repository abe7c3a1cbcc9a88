import { policyQuestionTransitions } from '../states/coordination-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type PolicyQuestionAct, policyQuestionActs } from '../values/act-names.ts';
import type { PolicyQuestionState } from '../values/coordination-values.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { findOwnSpokesperson, findPartyCapacity } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';

/** What the policy asks of a question about a policy; it belongs to the organisation that asks. */
export interface SeenPolicyQuestion extends OfOrganisation, InTask, Below {
  /** Who has to answer it. */
  addresseeId: string;
}

/** What it asks of one that is to be acted on. */
export interface ActedPolicyQuestion extends SeenPolicyQuestion {
  state: PolicyQuestionState;
}

const answers: Rule<SeenPolicyQuestion> = ({ organisationId }, { addresseeId }) =>
  organisationId === addresseeId;

/** A question is seen by who asks, who has to answer, the leads of its task, those above who asks, and keepers. */
export const seesPolicyQuestion: Rule<SeenPolicyQuestion> = allOf(
  seesContents,
  anyOf<SeenPolicyQuestion>(holds('keeper', 'head'), isOwn, answers, leads, isBelow),
);

/** What is for whoever has to answer; the rest is for who asks. */
const ofAddressee: readonly PolicyQuestionAct[] = ['pass_on_policy_question', 'answer_policy_question'];

/** In which capacity the caller may ever do this to the question, in whatever state, or put one; undefined where in none. */
export function mayDoToPolicyQuestion(
  caller: Caller,
  act: PolicyQuestionAct,
  { organisationId, addresseeId }: Pick<SeenPolicyQuestion, 'organisationId' | 'addresseeId'>,
): Capacity | undefined {
  const speaker = ofAddressee.includes(act) ? addresseeId : organisationId;
  return findPartyCapacity(caller, partyOfPolicyQuestionAct(act), [speaker]);
}

/** In which capacity the caller puts a question for their organisation; undefined where in none. */
export function mayAskPolicyQuestion(caller: Caller): Capacity | undefined {
  return findOwnSpokesperson(caller);
}

/** In which capacity the caller may do it now; undefined where the state or the policy is against it. */
export function permitPolicyQuestionAct(
  caller: Caller,
  act: PolicyQuestionAct,
  question: ActedPolicyQuestion,
): Capacity | undefined {
  return findTransition(policyQuestionTransitions, act, question.state)
    ? mayDoToPolicyQuestion(caller, act, question)
    : undefined;
}

/** Who does it to a question, in whatever state. */
export function partyOfPolicyQuestionAct(act: PolicyQuestionAct): Party {
  return partyOf(policyQuestionTransitions, act);
}

/** What the caller may do to the question now. */
export function listPolicyQuestionActs(caller: Caller, question: ActedPolicyQuestion): PolicyQuestionAct[] {
  return policyQuestionActs.filter((act) => permitPolicyQuestionAct(caller, act, question));
}
