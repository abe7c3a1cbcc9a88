import type { AssignmentAct } from '#ledger/values/act-names.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { type AssignmentChange, updateAssignments } from '#store/tables/assignment.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import type { Held } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';

/** What an act does to assignments that it changes alike, and what the journal says of it at each. */
export interface AlikeChange {
  act: AssignmentAct;
  /** The whole input, for the journal. */
  input: object;
  change: AssignmentChange;
  detail: SubjectDetail;
}

/** Changes the assignments alike and records the act. */
export async function changeAssignments(within: ActContext, holding: Held, alike: AlikeChange) {
  await updateAssignments(within.db, holding.held, alike.change);
  await recordChange(within, holding, alike);
}

/**
 * As `changeAssignments`, for what an organisation does to its own: the transaction sees and writes that organisation's
 * rows only, to its end where they are all of one.
 */
export async function changeOwnAssignments(within: ActContext, holding: Held, alike: AlikeChange) {
  const { held } = holding;
  const organisationIds = new Set(held.map(({ organisationId }) => organisationId));
  for (const organisationId of organisationIds) {
    await takeRole(within.db, { organisationId });
    const own = held.filter((assignment) => assignment.organisationId === organisationId);
    await updateAssignments(within.db, own, alike.change);
  }
  if (organisationIds.size > 1) await takeRole(within.db, 'ledger');
  await recordChange(within, holding, alike);
}

async function recordChange(
  within: ActContext,
  { held, capacity }: Held,
  { act, input, detail }: AlikeChange,
): Promise<void> {
  const subjects = held.map((assignment) => assignmentSubject(assignment, detail));
  await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
}
