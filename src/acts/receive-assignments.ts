import { updateAssignments } from '#store/tables/assignment.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The organisation's duty officer confirms that it has the assignments (签收), all or none. They are of one organisation:
 * from here on the transaction sees and writes that organisation's rows only.
 */
export async function receiveAssignments(context: ActContext, input: { assignments: SeenAssignmentKey[] }) {
  return await transact<{ received: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdAssignments(within, 'receive_assignments', input.assignments);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    for (const organisationId of new Set(held.map((assignment) => assignment.organisationId))) {
      await takeRole(within.db, { organisationId });
      const own = held.filter((assignment) => assignment.organisationId === organisationId);
      await updateAssignments(within.db, own, { state: 'received', receivedOn: within.today });
    }
    await takeRole(within.db, 'ledger');
    const subjects = held.map((assignment) => assignmentSubject(assignment, {}));
    await recordAct(within, { act: 'receive_assignments', actVersion: 1, input, capacity, subjects });
    return { ok: true, result: { received: held.length } };
  });
}
