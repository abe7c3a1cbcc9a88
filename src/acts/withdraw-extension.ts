import { updateOpenExtensions } from '#store/tables/extension.ts';
import type { ActContext } from './act-context.ts';
import { changeOwnAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The organisation no longer asks for more time; its date stays. */
export async function withdrawExtension(context: ActContext, input: SeenAssignmentKey) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_extension';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    await changeOwnAssignments(within, holding, { act, input, change: { extension: null }, detail: {} });
    const change = { state: 'withdrawn', decidedActId: within.actId } as const;
    await updateOpenExtensions(within.db, holding.held, change);
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
