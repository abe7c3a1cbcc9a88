import type { ActContext } from './act-context.ts';
import type { SeenClaims } from './assess-claims.ts';
import { changeClosingAssignments } from './change-closing-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The head accepts what the keepers have assessed (办结, the second step). With the last branch that counts the task is
 * closed.
 */
export async function acceptClaims(context: ActContext, input: SeenClaims & { words?: string | undefined }) {
  return await transact<{ assignments: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'accept_claims';
    const holding = await holdAssignments(within, act, input.assignments, 'written');
    if (!holding.ok) return holding;
    const { words = null } = input;
    await changeClosingAssignments(within, holding, {
      ...{ act, input, change: { state: 'accepted' }, detail: words === null ? {} : { words } },
      claim: { outcome: 'accepted', outcomeWords: words, outcomeActId: within.actId },
    });
    return { ok: true, result: { assignments: holding.held.length } };
  });
}
