import type { ActContext } from './act-context.ts';
import { changeFindings, holdFindings, type SeenFindings } from './hold-findings.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export type UpheldFindings = SeenFindings & { reason: string };

/** The keepers uphold any findings with a reason, explained or not; what they are about can still be put right. */
export async function upholdFindings(context: ActContext, input: UpheldFindings) {
  return await transact<{ findings: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'uphold_findings';
    const holding = await holdFindings(within, act, input);
    if (!holding.ok) return holding;
    const { reason } = input;
    const { caller, today } = within;
    const result = await changeFindings(within, holding, {
      ...{ act, input, detail: { reason }, asOrganisation: false },
      change: { state: 'upheld', decision: reason, decidedBy: caller.name, decidedOn: today },
    });
    return { ok: true, result };
  });
}
