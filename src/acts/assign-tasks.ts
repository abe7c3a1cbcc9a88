import { receiptLimit } from '#ledger/receipt-limit.ts';
import { listNamedAssignments, updateAssignments } from '#store/tables/assignment.ts';
import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/**
 * Hands the tasks to the organisations that they name (交办): each assignment that waits for it is assigned, and from
 * today on has the time of the receipt's limit. A task that was assigned before hands out what has been added since.
 */
export async function assignTasks(context: ActContext, input: { tasks: SeenTaskKey[] }) {
  return await transact<{ tasks: number; assignments: number }, ThingRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, today } = within;
      const holding = await holdTasks(within, 'assign_tasks', input.tasks);
      if (!holding.ok) return holding;
      const { held, capacity } = holding;
      const ids = held.map(({ id }) => id);
      const receiveBy = receiptLimit(today);
      const waiting = await listNamedAssignments(db, ids);
      await updateTasks(db, ids, { state: 'assigned' });
      await updateAssignments(db, waiting, { state: 'assigned', assignedOn: today, receiveBy });
      const subjects = [
        ...held.map((task) => taskSubject(task, {})),
        ...waiting.map((assignment) => assignmentSubject(assignment, { receiveBy })),
      ];
      await recordAct(within, { act: 'assign_tasks', actVersion: 1, input, capacity, subjects });
      return { ok: true, result: { tasks: held.length, assignments: waiting.length } };
    },
  );
}
