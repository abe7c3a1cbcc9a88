import type { LocalDate } from '#calendar/local-date.ts';
import { updateTasks } from '#store/tables/task.ts';
import { insertTaskAdjustment } from '#store/tables/task-adjustment.ts';
import type { ActContext } from './act-context.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** How a decision changes what a task asks. */
export interface TaskAdjustment extends SeenTaskKey {
  /** The decision: who decided what, when. */
  basis: string;
  words: string;
  /** The date that now counts; the dates stay where it is left out. */
  dueOn?: LocalDate | undefined;
}

/** The head records how a decision changes what a task asks (调整). The official text and its dates stay beside it. */
export async function adjustTask(context: ActContext, input: TaskAdjustment) {
  return await transact<Record<string, never>, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdTasks(within, 'adjust_task', [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { id: taskId, basis, words, dueOn = null } = input;
    await insertTaskAdjustment(within.db, { taskId, actId: within.actId, basis, words, dueOn });
    await updateTasks(within.db, [taskId], {});
    const subjects = held.map((task) => taskSubject(task, { basis, words, dueOn }));
    const record = {
      act: 'adjust_task',
      actVersion: 1,
      input: { ...input },
      basis,
      capacity,
      subjects,
    } as const;
    await recordAct(within, record);
    return { ok: true, result: {} };
  });
}
