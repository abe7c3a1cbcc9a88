import type { Selectable } from 'kysely';
import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToTask, partyOfTaskAct, permitTaskAct, seesDirective } from '#ledger/policy/task-policy.ts';
import type { PlaceholderTable } from '#store/database.ts';
import { listResolutionsSince } from '#store/read/list-changes-since.ts';
import { listTasksOfPlaceholders, lockPlaceholders } from '#store/tables/placeholder.ts';
import { type HeldTask, lockTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** A placeholder as somebody saw it. */
export interface SeenPlaceholderKey {
  id: string;
  revision: number;
}

interface HeldPlaceholders {
  ok: true;
  placeholders: Selectable<PlaceholderTable>[];
  /** The tasks whose words they are. */
  tasks: HeldTask[];
  capacity: Capacity;
}

/**
 * The placeholders and their tasks, held until the transaction ends, once the caller may resolve each of them as it
 * stands: seen, and permitted, and as it was seen, and in a task in a state for it. Refused for the first that is not.
 */
export async function holdPlaceholders(
  { db, caller }: ActContext,
  keys: readonly SeenPlaceholderKey[],
): Promise<HeldPlaceholders | { ok: false; refusal: ThingRefusal }> {
  const act = 'resolve_placeholders';
  const ids = keys.map(({ id }) => id);
  const tasks = await lockTasks(db, await listTasksOfPlaceholders(db, ids));
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const found = new Map((await lockPlaceholders(db, ids)).map((row) => [row.id, row]));
  let inCapacity: Capacity | undefined;
  for (const { id, revision } of keys) {
    const placeholder = found.get(id);
    const task = placeholder && taskById.get(placeholder.taskId);
    if (!placeholder || !task || !findCapacity(caller, seesDirective, task))
      return refuse({ code: 'not_found' });
    if (!mayDoToTask(caller, act)) return notPermitted(partyOfTaskAct(act));
    if (placeholder.revision !== revision) {
      const since = await listResolutionsSince(db, placeholder, revision);
      return refuse({ code: 'stale', thingId: id, since });
    }
    const capacity = permitTaskAct(caller, act, task);
    if (!capacity) return refuse({ code: 'not_in_state', state: task.state });
    inCapacity ??= capacity;
  }
  return inCapacity
    ? { ok: true, placeholders: [...found.values()], tasks, capacity: inCapacity }
    : refuse({ code: 'not_found' });
}
