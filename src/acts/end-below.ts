import { openAssignmentStates } from '#ledger/values/ledger-states.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { type AssignmentKey, updateAssignments } from '#store/tables/assignment.ts';
import { lockOpenBelow } from '#store/tables/given-assignment.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import type { ActSubject } from './record-act.ts';

/**
 * Brings what was given on from those assignments to its end as withdrawn, and what was given on from that, in the caller's
 * transaction; each keeps its history. What was accepted as done stays. The caller holds the tasks.
 */
export async function endBelow(
  { db, actId }: Pick<ActContext, 'db' | 'actId'>,
  parents: readonly AssignmentKey[],
  detail: SubjectDetail,
): Promise<ActSubject[]> {
  const below = await lockOpenBelow(db, parents, openAssignmentStates);
  await updateAssignments(db, below, { state: 'withdrawn', endedActId: actId });
  return below.map((assignment) => assignmentSubject(assignment, detail));
}
