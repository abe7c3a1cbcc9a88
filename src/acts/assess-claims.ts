import { updateLastClaims } from '#store/tables/completion-claim.ts';
import type { ActContext } from './act-context.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** Claims that are answered alike, as their assignments were seen. */
export interface SeenClaims {
  assignments: SeenAssignmentKey[];
}

/** The keepers find that the claims hold, and say why (审核, the first of two steps): the head decides next. */
export async function assessClaims(context: ActContext, input: SeenClaims & { assessment: string }) {
  return await transact<{ assignments: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'assess_claims';
    const holding = await holdAssignments(within, act, input.assignments);
    if (!holding.ok) return holding;
    const { assessment } = input;
    await changeAssignments(within, holding, {
      ...{ act, input, change: { state: 'assessed' }, detail: { assessment } },
    });
    await updateLastClaims(within.db, holding.held, { assessment, assessedActId: within.actId });
    return { ok: true, result: { assignments: holding.held.length } };
  });
}
