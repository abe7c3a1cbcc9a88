import { updateAssignments } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import { endBelow } from './end-below.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { settleClosures } from './settle-closures.ts';
import { settleLostConveners } from './settle-lost-conveners.ts';
import { transact } from './transact.ts';

/** The keepers take an assignment back: the organisation has no part in the task any more, and nobody steps in. What it gave on ends too. */
export async function withdrawAssignment(context: ActContext, input: AssignmentWithReason) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdAssignments(within, 'withdraw_assignment', [input], 'written');
    if (!holding.ok) return holding;
    const { db, actId } = within;
    const { held, capacity } = holding;
    const { reason } = input;
    await updateAssignments(db, held, { state: 'withdrawn', endedActId: actId });
    const conveners = await settleLostConveners(
      within,
      held.map(({ taskId }) => taskId),
      null,
    );
    const below = await endBelow(within, held, { reason });
    const closures = await settleClosures(
      within,
      held.map(({ taskId }) => taskId),
    );
    const subjects = [
      ...held.map((each) => assignmentSubject(each, { reason })),
      ...below,
      ...conveners,
      ...closures,
    ];
    await recordAct(within, {
      ...{ act: 'withdraw_assignment', actVersion: 1, capacity, subjects },
      input: { ...input },
    });
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
