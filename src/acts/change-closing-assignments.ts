import { type AssignmentChange, updateAssignments } from '#store/tables/assignment.ts';
import { type ClaimChange, updateLastClaims } from '#store/tables/completion-claim.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import type { AlikeChange } from './change-assignments.ts';
import type { Held } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import { settleClosures } from './settle-closures.ts';

/** As an act changes assignments alike, and their last claims with them. */
export interface ClosingChange extends AlikeChange {
  change: AssignmentChange;
  claim: ClaimChange;
}

/**
 * Changes assignments that are held with their tasks for writing, and their last claims, brings the tasks where they then
 * stand, and records the act.
 */
export async function changeClosingAssignments(
  within: ActContext,
  { held, capacity }: Held,
  { act, input, change, claim, detail }: ClosingChange,
): Promise<void> {
  await updateAssignments(within.db, held, change);
  await updateLastClaims(within.db, held, claim);
  const closures = await settleClosures(
    within,
    held.map(({ taskId }) => taskId),
  );
  const subjects = [...held.map((assignment) => assignmentSubject(assignment, detail)), ...closures];
  await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
}
