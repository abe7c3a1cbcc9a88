import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import {
  endProgrammeTasks,
  insertProgrammeTasks,
  listProgrammeTaskIds,
  updateProgramme,
} from '#store/tables/programme.ts';
import { lockTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdProgramme, type SeenProgrammeKey } from './hold-programme.ts';
import { type ActSubject, recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export interface LinkedProgrammeTasks extends SeenProgrammeKey {
  taskIds: string[];
}

/** The keepers say that tasks, of any directive, belong to a programme; those that do already stay. */
export async function linkProgrammeTasks(context: ActContext, input: LinkedProgrammeTasks) {
  return await transact<{ tasks: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, caller, actId } = within;
    const holding = await holdProgramme(within, 'link_programme_tasks', input);
    if (!holding.ok) return holding;
    const { id: programmeId, revision } = input;
    const wanted = [...new Set(input.taskIds)];
    const tasks = await lockTasks(db, wanted);
    const isSeen = tasks.every((task) => findCapacity(caller, seesDirective, task));
    if (tasks.length < wanted.length || !isSeen) return refuse({ code: 'not_found' });
    const there = await listProgrammeTaskIds(db, programmeId, wanted);
    const added = tasks.filter(({ id }) => !there.includes(id));
    await insertProgrammeTasks(db, { programmeId, taskIds: added.map(({ id }) => id), actId });
    await updateProgramme(db, programmeId, {});
    await recordAct(within, {
      ...{ act: 'link_programme_tasks', actVersion: 1, input: { ...input }, capacity: holding.capacity },
      subjects: [
        { thingId: programmeId, revision: revision + 1, detail: {} },
        ...added.map((task) => atTask(task, holding.held.name)),
      ],
    });
    return { ok: true, result: { tasks: added.length } };
  });
}

/** The keepers take tasks out of a programme again. */
export async function unlinkProgrammeTasks(context: ActContext, input: LinkedProgrammeTasks) {
  return await transact<{ tasks: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const holding = await holdProgramme(within, 'unlink_programme_tasks', input);
    if (!holding.ok) return holding;
    const { id: programmeId, revision } = input;
    const taskIds = await listProgrammeTaskIds(db, programmeId, input.taskIds);
    const tasks = await lockTasks(db, taskIds);
    await endProgrammeTasks(db, { programmeId, taskIds, actId });
    await updateProgramme(db, programmeId, {});
    await recordAct(within, {
      ...{ act: 'unlink_programme_tasks', actVersion: 1, input: { ...input }, capacity: holding.capacity },
      subjects: [
        { thingId: programmeId, revision: revision + 1, detail: {} },
        ...tasks.map((task) => atTask(task, holding.held.name)),
      ],
    });
    return { ok: true, result: { tasks: taskIds.length } };
  });
}

/** What the journal says at a task: to which programme it belongs from now on, or no more. */
function atTask({ id, directiveId }: { id: string; directiveId: string }, programme: string): ActSubject {
  return { taskId: id, directiveId, detail: { programme } };
}
