import type { ActContext } from './act-context.ts';
import { endTasks } from './end-tasks.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The head returns proposed tasks with the reason: they do not enter the ledger, and what was proposed stays to be read. */
export async function returnRegistration(
  context: ActContext,
  input: { tasks: SeenTaskKey[]; reason: string },
) {
  return await transact<{ returned: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdTasks(within, 'return_registration', input.tasks);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const subjects = await endTasks(within, held, input.reason);
    await recordAct(within, { act: 'return_registration', actVersion: 1, input, capacity, subjects });
    return { ok: true, result: { returned: held.length } };
  });
}
