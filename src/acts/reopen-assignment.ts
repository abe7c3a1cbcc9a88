import { isDoneInClosedYear } from '#store/tables/year.ts';
import type { ActContext } from './act-context.ts';
import { changeClosingAssignments } from './change-closing-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** Closed over as done: the year is opened again first. */
export type ReopenRefusal = ThingRefusal | { code: 'year_closed' };

/**
 * The head opens again what was accepted or struck off, with the reason: the organisation goes on with its part, and the task
 * is open with it. What was accepted stays in the record.
 */
export async function reopenAssignment(context: ActContext, input: AssignmentWithReason) {
  return await transact<{ revision: number }, ReopenRefusal>(context, 'ledger', async (within) => {
    const act = 'reopen_assignment';
    const holding = await holdAssignments(within, act, [input], 'written');
    if (!holding.ok) return holding;
    const taskIds = holding.held.map(({ taskId }) => taskId);
    if (await isDoneInClosedYear(within.db, taskIds)) return refuse({ code: 'year_closed' });
    const { reason } = input;
    await changeClosingAssignments(within, holding, {
      ...{ act, input, change: { state: 'received' }, detail: { reason } },
      claim: { reopenedActId: within.actId, reopenReason: reason },
    });
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
