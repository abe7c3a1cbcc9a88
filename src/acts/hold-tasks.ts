import { mayDoToTask, partyOfTaskAct, permitTaskAct, seesDirective } from '#ledger/policy/task-policy.ts';
import type { TaskAct } from '#ledger/values/act-names.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { lockTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdThings } from './hold-thing.ts';

/** A task as somebody saw it. */
export interface SeenTaskKey {
  id: string;
  revision: number;
}

/** The tasks, held until the transaction ends, once the caller may do this to each of them as it stands and as it was seen. */
export async function holdTasks(within: ActContext, act: TaskAct, keys: readonly SeenTaskKey[]) {
  const ids = keys.map(({ id }) => id);
  return await holdThings(within, await lockTasks(within.db, ids), keys, {
    sees: seesDirective,
    party: partyOfTaskAct(act),
    may: (caller) => mayDoToTask(caller, act),
    permit: (caller, held) => permitTaskAct(caller, act, held),
    changesSince: (db, { id }, revision) => listChangesSince(db, { taskId: id }, revision),
  });
}
