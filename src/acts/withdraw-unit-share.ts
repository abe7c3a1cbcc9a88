import { endUnitShare } from '#store/tables/unit-share.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** An organisation takes the share in an assignment back from a unit, which keeps its history. */
export async function withdrawUnitShare(context: ActContext, input: SeenAssignmentKey & { unitId: string }) {
  return await transact<{ unitId: string }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_unit_share';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const { db, actId } = within;
    const { held, capacity } = holding;
    const { organisationId, id: assignmentId, unitId } = input;
    await takeRole(db, { organisationId });
    if (!(await endUnitShare(db, { organisationId, assignmentId, unitId }, actId)))
      return refuse({ code: 'not_found' });
    const subjects = held.map(({ id, taskId, directiveId }) => ({
      ...{ organisationId, assignmentId: id, taskId, directiveId },
      detail: { unitId },
    }));
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { unitId } };
  });
}
