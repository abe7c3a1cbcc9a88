import { listLostConveners, updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import type { ActSubject } from './record-act.ts';
import { taskSubject } from './task-subject.ts';

/**
 * Where the convener of one of the tasks has no part in it any more, the organisation that took over convenes it, or
 * nobody until the keepers name one. What the journal says of it at each such task. The caller holds the tasks.
 */
export async function settleLostConveners(
  { db }: ActContext,
  taskIds: readonly string[],
  successorId: string | null,
): Promise<ActSubject[]> {
  const lost = await listLostConveners(db, taskIds);
  if (lost.length === 0) return [];
  const ids = lost.map(({ id }) => id);
  await updateTasks(db, ids, { convenerId: successorId });
  return lost.map((task) => taskSubject(task, { convenerId: successorId }));
}
