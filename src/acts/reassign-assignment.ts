import type { Role } from '#parse/directive.ts';
import type { AssignmentKey } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { checkOrganisation, type OrganisationRefusal } from './check-organisation.ts';
import { handOn } from './hand-on.ts';
import { holdAssignments } from './hold-assignments.ts';
import type { AssignmentWithReason } from './object-to-assignment.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { settleClosures } from './settle-closures.ts';
import { settleLostConveners } from './settle-lost-conveners.ts';
import { transact } from './transact.ts';

/** The organisation has that role in the task. */
export type AlreadyAssigned = { code: 'already_assigned' };

/**
 * The keepers give an assignment to another organisation (改派), in its role or another: the first one's ends as passed
 * on, the other's names it as its predecessor and has yet to be received.
 */
export async function reassignAssignment(
  context: ActContext,
  input: AssignmentWithReason & { toOrganisationId: string; role?: Role | undefined },
) {
  return await transact<
    { revision: number; successor: AssignmentKey },
    ThingRefusal | OrganisationRefusal | AlreadyAssigned
  >(context, 'ledger', async (within) => {
    const holding = await holdAssignments(within, 'reassign_assignment', [input], 'written');
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { toOrganisationId: organisationId, role, reason } = input;
    const missing = await checkOrganisation(within.db, organisationId, within.today);
    if (missing) return missing;
    const to = { organisationId, ...(role && { role }) };
    const { opened, subjects } = await handOn(
      within,
      'reassignment',
      held.map((from) => ({ from, to })),
    );
    const [successor] = opened;
    if (!successor) return refuse({ code: 'already_assigned' });
    const conveners = await settleLostConveners(within, [successor.taskId], organisationId);
    const closures = await settleClosures(within, [successor.taskId]);
    await recordAct(within, {
      ...{ act: 'reassign_assignment', actVersion: 1, input: { ...input }, capacity },
      subjects: [
        ...subjects.map((subject) => ({ ...subject, detail: { ...subject.detail, reason } })),
        ...conveners,
        ...closures,
      ],
    });
    const key = { organisationId: successor.organisationId, id: successor.id };
    return { ok: true, result: { revision: input.revision + 1, successor: key } };
  });
}
