import type { ActContext } from './act-context.ts';
import { changeClosingAssignments } from './change-closing-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The head opens again what was accepted or struck off, with the reason: the organisation goes on with its part, and the task
 * is open with it. What was accepted stays in the record.
 */
export async function reopenAssignment(context: ActContext, input: AssignmentWithReason) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'reopen_assignment';
    const holding = await holdAssignments(within, act, [input], 'written');
    if (!holding.ok) return holding;
    const { reason } = input;
    await changeClosingAssignments(within, holding, {
      ...{ act, input, change: { state: 'received' }, detail: { reason } },
      claim: { reopenedActId: within.actId, reopenReason: reason },
    });
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
