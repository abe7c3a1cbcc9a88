import type { ActContext } from './act-context.ts';
import { changeFindings, holdFindings, type SeenFindings } from './hold-findings.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export type ExplainedFindings = SeenFindings & { words: string };

/** The organisation says of any of its findings why the facts are as they are. */
export async function explainFindings(context: ActContext, input: ExplainedFindings) {
  return await transact<{ findings: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'explain_findings';
    const holding = await holdFindings(within, act, input);
    if (!holding.ok) return holding;
    const { words } = input;
    const { caller, today } = within;
    const result = await changeFindings(within, holding, {
      ...{ act, input, detail: { words }, asOrganisation: true },
      change: { state: 'explained', words, answeredBy: caller.name, answeredOn: today },
    });
    return { ok: true, result };
  });
}
