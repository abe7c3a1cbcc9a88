import { updateAssignments } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import { endBelow } from './end-below.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { settleLostConveners } from './settle-lost-conveners.ts';
import { transact } from './transact.ts';

/**
 * An organisation takes back what it gave on, all or none, with the reason: those assignments end, and what was given on
 * from them. Its own stands as it was.
 */
export async function withdrawCascade(
  context: ActContext,
  input: { assignments: SeenAssignmentKey[]; reason: string },
) {
  return await transact<{ assignments: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_cascade';
    const { assignments, reason } = input;
    const holding = await holdAssignments(within, act, assignments, 'written');
    if (!holding.ok) return holding;
    const { db, actId } = within;
    const { held, capacity } = holding;
    await updateAssignments(db, held, { state: 'withdrawn', endedActId: actId });
    const ended = [
      ...held.map((each) => assignmentSubject(each, { reason })),
      ...(await endBelow(within, held, { reason })),
    ];
    const taskIds = [...new Set(held.map(({ taskId }) => taskId))];
    const subjects = [...ended, ...(await settleLostConveners(within, taskIds, null))];
    await recordAct(within, { act, actVersion: 1, input, capacity, subjects });
    return { ok: true, result: { assignments: ended.length } };
  });
}
