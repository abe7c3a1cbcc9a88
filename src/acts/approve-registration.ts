import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** The head approves that proposed tasks enter the ledger (立项), all or none: from now on they can be assigned. */
export async function approveRegistration(context: ActContext, input: { tasks: SeenTaskKey[] }) {
  return await transact<{ approved: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdTasks(within, 'approve_registration', input.tasks);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const ids = held.map(({ id }) => id);
    await updateTasks(within.db, ids, { state: 'registered' });
    const subjects = held.map((task) => taskSubject(task, {}));
    await recordAct(within, { act: 'approve_registration', actVersion: 1, input, capacity, subjects });
    return { ok: true, result: { approved: held.length } };
  });
}
