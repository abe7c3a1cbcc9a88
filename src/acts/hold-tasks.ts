import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToTask, partyOfTaskAct, permitTaskAct, seesDirective } from '#ledger/policy/task-policy.ts';
import type { TaskAct } from '#ledger/values/act-names.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { type HeldTask, lockTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** A task as somebody saw it. */
export interface SeenTaskKey {
  id: string;
  revision: number;
}

/**
 * The tasks, held until the transaction ends, once the caller may do this to each of them as it stands: seen, and
 * permitted, and as it was seen, and in a state for it. Refused for the first that is not.
 */
export async function holdTasks(
  { db, caller }: ActContext,
  act: TaskAct,
  keys: readonly SeenTaskKey[],
): Promise<{ ok: true; held: HeldTask[]; capacity: Capacity } | { ok: false; refusal: ThingRefusal }> {
  const found = new Map(
    (
      await lockTasks(
        db,
        keys.map(({ id }) => id),
      )
    ).map((task) => [task.id, task]),
  );
  const held: HeldTask[] = [];
  let inCapacity: Capacity | undefined;
  for (const { id, revision } of keys) {
    const task = found.get(id);
    if (!task || !findCapacity(caller, seesDirective, task)) return refuse({ code: 'not_found' });
    if (!mayDoToTask(caller, act)) return notPermitted(partyOfTaskAct(act));
    if (task.revision !== revision) {
      const since = await listChangesSince(db, { taskId: id }, revision);
      return refuse({ code: 'stale', thingId: id, since });
    }
    const capacity = permitTaskAct(caller, act, task);
    if (!capacity) return refuse({ code: 'not_in_state', state: task.state });
    inCapacity ??= capacity;
    held.push(task);
  }
  return inCapacity ? { ok: true, held, capacity: inCapacity } : refuse({ code: 'not_found' });
}
