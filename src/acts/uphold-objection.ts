import type { AssignmentKey, HeldAssignment } from '#store/tables/assignment.ts';
import { updateAssignments } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import { checkBelow, type NotBelow } from './check-below.ts';
import { checkOrganisation, type OrganisationRefusal } from './check-organisation.ts';
import { endBelow } from './end-below.ts';
import { handOn } from './hand-on.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import type { AlreadyAssigned } from './reassign-assignment.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { settleClosures } from './settle-closures.ts';
import { settleLostConveners } from './settle-lost-conveners.ts';
import { transact } from './transact.ts';

/**
 * The keepers, or who gave it, agree with an objection: the organisation is released from the assignment. Where they name
 * another one, the task is assigned to that at once, with its role; who gave it names one below.
 */
export async function upholdObjection(
  context: ActContext,
  input: AssignmentWithReason & { toOrganisationId?: string | undefined },
) {
  return await transact<
    { revision: number; successor: AssignmentKey | null },
    ThingRefusal | OrganisationRefusal | AlreadyAssigned | NotBelow
  >(context, 'ledger', async (within) => {
    const holding = await holdAssignments(within, 'uphold_objection', [input], 'written');
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { toOrganisationId, reason } = input;
    const missing = toOrganisationId && (await checkOrganisation(within.db, toOrganisationId, within.today));
    if (missing) return missing;
    const giverId = held[0]?.parentOrganisationId;
    const outside = toOrganisationId && giverId && (await checkBelow(within.db, giverId, [toOrganisationId]));
    if (outside) return outside;
    const { opened, subjects } = await release(within, held, toOrganisationId);
    const [successor] = opened;
    if (toOrganisationId && !successor) return refuse({ code: 'already_assigned' });
    const taskIds = held.map(({ taskId }) => taskId);
    const conveners = await settleLostConveners(within, taskIds, toOrganisationId ?? null);
    const closures = await settleClosures(within, taskIds);
    await recordAct(within, {
      ...{ act: 'uphold_objection', actVersion: 1, input: { ...input }, capacity },
      subjects: [
        ...subjects.map((subject) => ({ ...subject, detail: { ...subject.detail, reason } })),
        ...conveners,
        ...closures,
      ],
    });
    const key = successor ? { organisationId: successor.organisationId, id: successor.id } : null;
    return { ok: true, result: { revision: input.revision + 1, successor: key } };
  });
}

async function release(within: ActContext, held: HeldAssignment[], organisationId: string | undefined) {
  if (organisationId) {
    const handOns = held.map((from) => ({ from, to: { organisationId } }));
    return await handOn(within, 'reassignment', handOns, 'released');
  }
  await updateAssignments(within.db, held, { state: 'released', endedActId: within.actId });
  const subjects = held.map((each) => assignmentSubject(each, {}));
  return { opened: [], subjects: [...subjects, ...(await endBelow(within, held, {}))] };
}
