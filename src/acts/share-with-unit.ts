import { isActiveIn } from '#store/read/is-active-in.ts';
import { lockUnit } from '#store/tables/unit.ts';
import { insertUnitShares, listUnitShares } from '#store/tables/unit-share.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { AlreadyAssigned } from './reassign-assignment.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** An assignment as its organisation saw it, the unit that carries it or a part of it, and who answers for it there. */
export interface SharedWithUnit extends SeenAssignmentKey {
  unitId: string;
  words?: string | undefined;
  personId?: string | undefined;
}

export type ShareRefusal = ThingRefusal | AlreadyAssigned | { code: 'unit_unknown' };

/** An organisation gives a unit of its own a share in an assignment, whole or in part; the assignment stands as it was. */
export async function shareWithUnit(context: ActContext, input: SharedWithUnit) {
  return await transact<{ unitId: string }, ShareRefusal>(context, 'ledger', async (within) => {
    const act = 'share_with_unit';
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const { db, actId } = within;
    const { held, capacity } = holding;
    const { organisationId, unitId, words = null, personId = null } = input;
    const unit = await lockUnit(db, { organisationId, id: unitId }, 'shared');
    if (unit === undefined) return refuse({ code: 'unit_unknown' });
    if (personId !== null && !(await isActiveIn(db, personId, organisationId)))
      return refuse({ code: 'unit_unknown' });
    await takeRole(db, { organisationId });
    const standing = await listUnitShares(db, held);
    if (standing.some((share) => share.unitId === unitId)) return refuse({ code: 'already_assigned' });
    await insertUnitShares(
      db,
      held.map(({ id }) => ({
        ...{ organisationId, id: deriveId(actId, `share/${id} ${unitId}`), assignmentId: id },
        ...{ unitId, words, personId, actId, endedActId: null },
      })),
    );
    const subjects = held.map(({ id, taskId, directiveId }) => ({
      ...{ organisationId, assignmentId: id, taskId, directiveId },
      detail: { unit, words },
    }));
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { unitId } };
  });
}
