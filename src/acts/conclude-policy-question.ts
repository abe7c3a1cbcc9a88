import type { LocalDate } from '#calendar/local-date.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import {
  changePolicyQuestion,
  holdPolicyQuestion,
  type SeenPolicyQuestionKey,
} from './hold-policy-question.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

type Result = { revision: number };

/** Who asked says that the answer settles it. */
export async function settlePolicyQuestion(
  context: ActContext,
  input: SeenPolicyQuestionKey & { note?: string | undefined },
) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'settle_policy_question';
    const holding = await holdPolicyQuestion(within, act, input);
    if (!holding.ok) return holding;
    const { note } = input;
    const result = await changePolicyQuestion(within, holding, {
      ...{ act, input, change: { state: 'settled' }, detail: { ...(note !== undefined && { note }) } },
    });
    return { ok: true, result };
  });
}

/** Who asked says what the answer leaves open, with another day; the former answer stays in the history. */
export async function askPolicyQuestionAgain(
  context: ActContext,
  input: SeenPolicyQuestionKey & { question: string; dueOn: LocalDate; approvalId?: string | undefined },
) {
  return await transact<Result, ThingRefusal | BrakeRefusal>(context, 'ledger', async (within) => {
    const act = 'ask_policy_question_again';
    const holding = await holdPolicyQuestion(within, act, input);
    if (!holding.ok) return holding;
    const { question, dueOn, approvalId } = input;
    const reached = [{ organisationId: holding.held.addresseeId, lines: null }];
    const { capacity } = holding;
    const braked = await brakeRequest(within, { act, capacity, reached, approvalId });
    if (!braked.ok) return braked;
    const result = await changePolicyQuestion(within, holding, {
      ...{ act, input, basis: braked.basis },
      change: {
        ...{ state: 'asked', question, dueOn, answer: null, answeredOn: null, answeredBy: null },
        ...{ documentNumber: null, documentIssuedOn: null, documentUrl: null },
      },
      detail: { question, dueOn },
    });
    return { ok: true, result };
  });
}

/** Who asked takes the question back, with the reason. */
export async function withdrawPolicyQuestion(
  context: ActContext,
  input: SeenPolicyQuestionKey & { reason: string },
) {
  return await transact<Result, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_policy_question';
    const holding = await holdPolicyQuestion(within, act, input);
    if (!holding.ok) return holding;
    const { reason } = input;
    const result = await changePolicyQuestion(within, holding, {
      ...{ act, input, change: { state: 'withdrawn' }, detail: { reason } },
    });
    return { ok: true, result };
  });
}
