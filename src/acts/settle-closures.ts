import { closureOf } from '#ledger/completion/closure.ts';
import { listClosings } from '#store/read/list-closings.ts';
import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import type { ActSubject } from './record-act.ts';
import { taskSubject } from './task-subject.ts';

/**
 * Brings the tasks where their branches say that they stand, after an act that has changed these: closed, struck off or open
 * again. What the journal says of it at each that has changed. The caller holds the tasks.
 */
export async function settleClosures({ db }: ActContext, taskIds: readonly string[]): Promise<ActSubject[]> {
  const tasks = await listClosings(db, [...new Set(taskIds)]);
  const changed = tasks
    .map((task) => ({ ...task, becomes: closureOf(task.branches) }))
    .filter(({ state, becomes }) => state !== becomes);
  for (const [state, own] of Map.groupBy(changed, ({ becomes }) => becomes)) {
    await updateTasks(
      db,
      own.map(({ id }) => id),
      { state },
    );
  }
  return changed.map((task) => taskSubject(task, { taskState: task.becomes }));
}
