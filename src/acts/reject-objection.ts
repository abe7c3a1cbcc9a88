import { receiptLimit } from '#ledger/receipt-limit.ts';
import type { ActContext } from './act-context.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The keepers, or who gave it, leave the assignment where it is: it is assigned again, and from today on has the time of the receipt's
 * limit. What was objected stays with it.
 */
export async function rejectObjection(context: ActContext, input: AssignmentWithReason) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'reject_objection';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const receiveBy = receiptLimit(within.today);
    const change = { state: 'assigned', assignedOn: within.today, receiveBy } as const;
    const detail = { reason: input.reason, receiveBy };
    await changeAssignments(within, holding, { act, input, change, detail });
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
