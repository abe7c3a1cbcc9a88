import type { ActContext } from './act-context.ts';
import { endTasks } from './end-tasks.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The head takes a task out of the ledger with the reason; the assignments that stand in it end with it. */
export async function withdrawTask(context: ActContext, input: SeenTaskKey & { reason: string }) {
  return await transact<{ assignments: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdTasks(within, 'withdraw_task', [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const subjects = await endTasks(within, held, input.reason);
    await recordAct(within, { act: 'withdraw_task', actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { assignments: subjects.length - held.length } };
  });
}
