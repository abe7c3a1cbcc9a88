import { lockStandingAssignments, updateAssignments } from '#store/tables/assignment.ts';
import { type HeldTask, updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import type { ActSubject } from './record-act.ts';
import { taskSubject } from './task-subject.ts';

/**
 * Brings held tasks to their end as withdrawn, and with them the assignments that stand in them, in the caller's
 * transaction. What the journal says of it is returned: the reason at each thing.
 */
export async function endTasks(
  { db, actId }: ActContext,
  held: readonly HeldTask[],
  reason: string,
): Promise<ActSubject[]> {
  const ids = held.map(({ id }) => id);
  const standing = await lockStandingAssignments(db, ids);
  await updateTasks(db, ids, { state: 'withdrawn', endedActId: actId });
  await updateAssignments(db, standing, { state: 'withdrawn', endedActId: actId });
  return [
    ...held.map((task) => taskSubject(task, { reason })),
    ...standing.map((assignment) => assignmentSubject(assignment, { reason })),
  ];
}
