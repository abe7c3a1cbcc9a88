import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { settleClosures } from './settle-closures.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** The head resumes a suspended task with the reason: its assignments stand where they stood. */
export async function resumeTask(context: ActContext, input: SeenTaskKey & { reason: string }) {
  return await transact<Record<string, never>, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdTasks(within, 'resume_task', [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    await updateTasks(within.db, [input.id], { state: 'assigned' });
    // A corrected document may have changed who carries it in the meantime.
    const closures = await settleClosures(within, [input.id]);
    const subjects = [...held.map((task) => taskSubject(task, { reason: input.reason })), ...closures];
    await recordAct(within, { act: 'resume_task', actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: {} };
  });
}
