import type { ActContext } from './act-context.ts';
import { changeFindings, holdFindings, type SeenFindings } from './hold-findings.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export type AcceptedExplanations = SeenFindings & { words: string | null };

/** The keepers accept what organisations said of any findings: they are settled. */
export async function acceptExplanations(context: ActContext, input: AcceptedExplanations) {
  return await transact<{ findings: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'accept_explanations';
    const holding = await holdFindings(within, act, input);
    if (!holding.ok) return holding;
    const { words } = input;
    const { caller, today } = within;
    const result = await changeFindings(within, holding, {
      ...{ act, input, detail: words === null ? {} : { words }, asOrganisation: false },
      change: { state: 'accepted', decision: words, decidedBy: caller.name, decidedOn: today },
    });
    return { ok: true, result };
  });
}
