import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** The head suspends a task with the reason (中止): nothing is done to its assignments until it is resumed. */
export async function suspendTask(context: ActContext, input: SeenTaskKey & { reason: string }) {
  return await transact<Record<string, never>, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdTasks(within, 'suspend_task', [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    await updateTasks(within.db, [input.id], { state: 'suspended' });
    const subjects = held.map((task) => taskSubject(task, { reason: input.reason }));
    await recordAct(within, { act: 'suspend_task', actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: {} };
  });
}
