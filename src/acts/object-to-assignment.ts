import type { ActContext } from './act-context.ts';
import { changeOwnAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** One assignment as it was seen, and why something is done to it. */
export interface AssignmentWithReason extends SeenAssignmentKey {
  reason: string;
}

/**
 * The organisation gives an assignment back with a reason (退回), instead of receiving it: from here on it waits for the
 * keepers to decide.
 */
export async function objectToAssignment(context: ActContext, input: AssignmentWithReason) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'object_to_assignment';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const { reason } = input;
    const change = { state: 'objected', objectedOn: within.today, objection: reason } as const;
    await changeOwnAssignments(within, holding, { act, input, change, detail: { reason } });
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
