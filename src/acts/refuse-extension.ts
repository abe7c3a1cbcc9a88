import { updateOpenExtensions } from '#store/tables/extension.ts';
import type { ActContext } from './act-context.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The head refuses an extension with the reason: the date stays. */
export async function refuseExtension(context: ActContext, input: AssignmentWithReason) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'refuse_extension';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const { reason } = input;
    await changeAssignments(within, holding, {
      ...{ act, input, change: { extension: null }, detail: { reason } },
    });
    const change = { state: 'refused', decisionWords: reason, decidedActId: within.actId } as const;
    await updateOpenExtensions(within.db, holding.held, change);
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
