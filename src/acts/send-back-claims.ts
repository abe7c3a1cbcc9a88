import { updateLastClaims } from '#store/tables/completion-claim.ts';
import type { ActContext } from './act-context.ts';
import type { SeenClaims } from './assess-claims.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers, or the head, send claims back with the reason (退办): the organisations go on with their parts. */
export async function sendBackClaims(context: ActContext, input: SeenClaims & { reason: string }) {
  return await transact<{ assignments: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'send_back_claims';
    const holding = await holdAssignments(within, act, input.assignments);
    if (!holding.ok) return holding;
    const { reason } = input;
    await changeAssignments(within, holding, {
      ...{ act, input, change: { state: 'received' }, detail: { reason } },
    });
    const outcome = { outcome: 'sent_back', outcomeWords: reason, outcomeActId: within.actId } as const;
    await updateLastClaims(within.db, holding.held, outcome);
    return { ok: true, result: { assignments: holding.held.length } };
  });
}
