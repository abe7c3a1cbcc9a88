import type { LocalDate } from '#calendar/local-date.ts';
import type { ActContext } from './act-context.ts';
import {
  changePolicyQuestion,
  holdPolicyQuestion,
  type SeenPolicyQuestionKey,
} from './hold-policy-question.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export interface PolicyAnswer extends SeenPolicyQuestionKey {
  answer: string;
  /** The document in which it stands. */
  document?: { number: string; issuedOn: LocalDate; url?: string | undefined } | undefined;
}

/** The organisation that has to answer a question about a policy does so, in words or by a document that was issued. */
export async function answerPolicyQuestion(context: ActContext, input: PolicyAnswer) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'answer_policy_question';
    const holding = await holdPolicyQuestion(within, act, input);
    if (!holding.ok) return holding;
    const { answer, document } = input;
    const result = await changePolicyQuestion(within, holding, {
      ...{ act, input },
      change: {
        ...{ state: 'answered', answer, answeredOn: within.today, answeredBy: within.caller.name },
        ...{ documentNumber: document?.number ?? null, documentIssuedOn: document?.issuedOn ?? null },
        documentUrl: document?.url ?? null,
      },
      detail: { answer, ...(document && { docNumber: document.number }) },
    });
    return { ok: true, result };
  });
}
