import { lockStandingAssignments } from '#store/tables/assignment.ts';
import { hasOpenPlaceholder } from '#store/tables/placeholder.ts';
import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { handOn } from './hand-on.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** Which tasks become one, and which of them that is. */
export interface Merger {
  intoId: string;
  intoRevision: number;
  /** The others: they end. */
  tasks: SeenTaskKey[];
  reason: string;
}

export type MergeRefusal =
  | ThingRefusal
  | { code: 'nothing_to_do' | 'other_ledger' }
  | { code: 'placeholder_open'; thingId?: string };

/**
 * The head makes tasks of one directive into one (并案): the others end and say where they went, and their open assignments
 * pass on to it as they stand, unless the organisation has that role there. Once one of them was assigned, so is it.
 * Refused where words of those that end still stand for organisations that nobody has named: nobody would be asked for them.
 */
export async function mergeTasks(context: ActContext, input: Merger) {
  return await transact<{ merged: number; assignments: number }, MergeRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      const { intoId, intoRevision, tasks, reason } = input;
      const ids = tasks.map(({ id }) => id);
      if (ids.includes(intoId)) return refuse({ code: 'nothing_to_do' });
      const keys = [{ id: intoId, revision: intoRevision }, ...tasks];
      const holding = await holdTasks(within, 'merge_tasks', keys);
      if (!holding.ok) return holding;
      const { held, capacity } = holding;
      if (new Set(held.map(({ directiveId }) => directiveId)).size > 1)
        return refuse({ code: 'other_ledger' });
      if (await hasOpenPlaceholder(db, ids)) return refuse({ code: 'placeholder_open' });

      await updateTasks(db, ids, { state: 'merged', mergedIntoId: intoId, endedActId: actId });
      const wasAssigned = held.some(({ state }) => state === 'assigned');
      await updateTasks(db, [intoId], wasAssigned ? { state: 'assigned' } : {});
      const standing = await lockStandingAssignments(db, ids);
      const { opened, subjects } = await handOn(
        within,
        'merger',
        standing.map((from) => ({ from, to: { taskId: intoId } })),
      );
      const ofTasks = held.map((task) =>
        taskSubject(task, task.id === intoId ? { mergedIds: ids, reason } : { intoId, reason }),
      );
      const record = { act: 'merge_tasks', actVersion: 1, input: { ...input }, capacity } as const;
      await recordAct(within, { ...record, subjects: [...ofTasks, ...subjects] });
      return { ok: true, result: { merged: tasks.length, assignments: opened.length } };
    },
  );
}
