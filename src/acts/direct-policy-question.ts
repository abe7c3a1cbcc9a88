import type { LocalDate } from '#calendar/local-date.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import {
  changePolicyQuestion,
  holdPolicyQuestion,
  type SeenPolicyQuestionKey,
} from './hold-policy-question.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

type Result = { revision: number };

/** Whoever has to answer, or the keepers, pass a question on to the organisation whose policy it is, with the reason. */
export async function passOnPolicyQuestion(
  context: ActContext,
  input: SeenPolicyQuestionKey & { addresseeId: string; reason: string; approvalId?: string | undefined },
) {
  type Refusal = ThingRefusal | BrakeRefusal | { code: 'organisation_not_found' } | { code: 'asks_itself' };
  return await transact<Result, Refusal>(context, 'ledger', async (within) => {
    const act = 'pass_on_policy_question';
    const holding = await holdPolicyQuestion(within, act, input);
    if (!holding.ok) return holding;
    const { addresseeId, reason, approvalId } = input;
    if (addresseeId === holding.held.organisationId) return refuse({ code: 'asks_itself' });
    const [addressee] = await listExistingOrganisations(within.db, [addresseeId]);
    if (!addressee) return refuse({ code: 'organisation_not_found' });
    const reached = [{ organisationId: addresseeId, lines: null }];
    const { capacity } = holding;
    const braked = await brakeRequest(within, { act, capacity, reached, approvalId });
    if (!braked.ok) return braked;
    const result = await changePolicyQuestion(within, holding, {
      ...{ act, input, change: { addresseeId }, basis: braked.basis },
      detail: { toOrganisationId: addresseeId, reason },
    });
    return { ok: true, result };
  });
}

/** The keepers set another day for the answer, with the reason. */
export async function setQuestionDate(
  context: ActContext,
  input: SeenPolicyQuestionKey & { dueOn: LocalDate; reason: string },
) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdPolicyQuestion(within, 'set_question_date', input);
    if (!holding.ok) return holding;
    const { dueOn, reason } = input;
    const result = await changePolicyQuestion(within, holding, {
      ...{ act: 'set_question_date', input, change: { dueOn }, detail: { dueOn, reason } },
    });
    return { ok: true, result };
  });
}
