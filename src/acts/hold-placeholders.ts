import { mayDoToTask, partyOfTaskAct, permitTaskAct, seesDirective } from '#ledger/policy/task-policy.ts';
import { listResolutionsSince } from '#store/read/list-changes-since.ts';
import { listTasksOfPlaceholders, lockPlaceholders } from '#store/tables/placeholder.ts';
import { lockTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdThings } from './hold-thing.ts';

/** A placeholder as somebody saw it. */
export interface SeenPlaceholderKey {
  id: string;
  revision: number;
}

/**
 * The placeholders with the tasks whose words they are, held until the transaction ends, once the caller may resolve each of
 * them as it and its task stand and as it was seen.
 */
export async function holdPlaceholders(within: ActContext, keys: readonly SeenPlaceholderKey[]) {
  const { db } = within;
  const act = 'resolve_placeholders';
  const ids = keys.map(({ id }) => id);
  const tasks = new Map(
    (await lockTasks(db, await listTasksOfPlaceholders(db, ids))).map((task) => [task.id, task]),
  );
  const found = (await lockPlaceholders(db, ids)).flatMap((placeholder) => {
    const task = tasks.get(placeholder.taskId);
    return task ? [{ ...placeholder, task, state: task.state }] : [];
  });
  const holding = await holdThings(within, found, keys, {
    sees: (capacity, { task }) => seesDirective(capacity, task),
    party: partyOfTaskAct(act),
    may: (caller) => mayDoToTask(caller, act),
    permit: (caller, { task }) => permitTaskAct(caller, act, task),
    changesSince: listResolutionsSince,
  });
  return holding.ok ? { ...holding, tasks: [...tasks.values()] } : holding;
}
