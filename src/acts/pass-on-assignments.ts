import type { LocalDate } from '#calendar/local-date.ts';
import { mayDoToAssignment, partyOfAssignmentAct } from '#ledger/policy/assignment-policy.ts';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import { lockOpenAssignmentsOf } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { checkOrganisation, type OrganisationRefusal } from './check-organisation.ts';
import { handOn } from './hand-on.ts';
import { type Held, holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { settleClosures } from './settle-closures.ts';
import { settleLostConveners } from './settle-lost-conveners.ts';
import { transact } from './transact.ts';

/** Who hands what on to whom, from which day and by which decision. */
export interface PassOn {
  fromOrganisationId: string;
  toOrganisationId: string;
  effectiveOn: LocalDate;
  basis: string;
  /** All open ones where it is left out. */
  assignments?: readonly SeenAssignmentKey[] | undefined;
}

/** What became of the assignments of an organisation that handed them on. */
export interface PassedOn {
  /** Opened for the successor. */
  opened: number;
  /** Ended without another: the successor has that role in the task. */
  joined: number;
  /** Left where they were: their tasks are suspended or wait for approval. */
  left: number;
}

export type PassOnRefusal = ThingRefusal | OrganisationRefusal | { code: 'nothing_to_do' };

const act = 'pass_on_assignments';

/** Nothing is done to the assignments of such a task. */
const standingStill: readonly TaskState[] = ['proposed', 'suspended'];

/**
 * By an institutional reform (职能划转) the open assignments of an organisation, or those named, go to another: each ends
 * as passed on, and another opens that names it as its predecessor; what had been assigned has yet to be received by the
 * successor. Where the successor has that role in the task, its own stands. A convener moves along.
 */
export async function passOnAssignments(context: ActContext, input: PassOn) {
  return await transact<PassedOn, PassOnRefusal>(context, 'ledger', async (within) => {
    const { fromOrganisationId, toOrganisationId, effectiveOn, basis } = input;
    if (!mayDoToAssignment(within.caller, act, { organisationId: fromOrganisationId }))
      return notPermitted(partyOfAssignmentAct(act));
    const missing = await checkOrganisation(within.db, toOrganisationId, effectiveOn);
    if (missing) return missing;
    const holding = await holdPassed(within, input);
    if (!holding.ok) return holding;
    const { held, capacity, left } = holding;
    const to = { organisationId: toOrganisationId };
    const { opened, subjects } = await handOn(
      within,
      'succession',
      held.map((from) => ({ from, to })),
    );
    const conveners = await settleLostConveners(
      within,
      [...new Set(held.map(({ taskId }) => taskId))],
      to.organisationId,
    );
    const closures = await settleClosures(
      within,
      held.map(({ taskId }) => taskId),
    );
    const succeeded = new Set(opened.map(({ predecessorId }) => predecessorId));
    const joined = new Set(held.map(({ id }) => id).filter((id) => !succeeded.has(id)));
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, basis, capacity },
      subjects: [
        ...subjects.map((subject) => ({
          ...subject,
          detail: {
            ...{ ...subject.detail, effectiveOn, basis },
            ...(subject.assignmentId && joined.has(subject.assignmentId) && { alreadyAssigned: true }),
          },
        })),
        ...conveners,
        ...closures,
      ],
    });
    return { ok: true, result: { opened: opened.length, joined: joined.size, left } };
  });
}

/** The assignments that go, held with their tasks; all that can go where none are named. */
async function holdPassed(
  within: ActContext,
  { fromOrganisationId, toOrganisationId, assignments }: PassOn,
): Promise<({ ok: true; left: number } & Held) | { ok: false; refusal: PassOnRefusal }> {
  if (fromOrganisationId === toOrganisationId) return refuse({ code: 'nothing_to_do' });
  if (assignments) {
    const own = assignments.filter(({ organisationId }) => organisationId === fromOrganisationId);
    if (own.length < assignments.length) return refuse({ code: 'not_found' });
    const holding = await holdAssignments(within, act, own, 'written');
    return holding.ok ? { ...holding, left: 0 } : holding;
  }
  const open = await lockOpenAssignmentsOf(within.db, fromOrganisationId);
  const going = open.filter(({ taskState }) => !standingStill.includes(taskState));
  if (going.length === 0) return refuse({ code: 'nothing_to_do' });
  const holding = await holdAssignments(within, act, going, 'written');
  return holding.ok ? { ...holding, left: open.length - going.length } : holding;
}
