import { updateLastClaims } from '#store/tables/completion-claim.ts';
import type { ActContext } from './act-context.ts';
import { changeOwnAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The organisation takes its claim back while nobody has assessed it, and goes on with its part. */
export async function withdrawClaim(context: ActContext, input: SeenAssignmentKey) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_claim';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    await changeOwnAssignments(within, holding, { act, input, change: { state: 'received' }, detail: {} });
    const outcome = { outcome: 'withdrawn', outcomeActId: within.actId } as const;
    await updateLastClaims(within.db, holding.held, outcome);
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
