import type { ActContext } from './act-context.ts';
import { changeOwnAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The organisation's duty officer confirms that it has the assignments (签收), all or none. */
export async function receiveAssignments(context: ActContext, input: { assignments: SeenAssignmentKey[] }) {
  return await transact<{ received: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'receive_assignments';
    const holding = await holdAssignments(within, act, input.assignments);
    if (!holding.ok) return holding;
    const change = { state: 'received', receivedOn: within.today } as const;
    await changeOwnAssignments(within, holding, { act, input, change, detail: {} });
    return { ok: true, result: { received: holding.held.length } };
  });
}
