import { listStandingRoles } from '#store/tables/assignment.ts';
import { updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** A task, and who is to bring the others together; null takes the naming back. */
export interface ConvenerChoice extends SeenTaskKey {
  organisationId: string | null;
}

export type ConvenerRefusal =
  | ThingRefusal
  | { code: 'convener_needs_no_lead' | 'convener_not_concerned'; thingId: string };

/**
 * The keeper names the organisation that brings the others together (召集单位) where nobody leads the task, of each task
 * one, all or none. It does not answer for the whole as a lead does. Refused where a lead stands in the task, and where
 * the organisation carries no part of it: overseeing it is none.
 */
export async function nameConvener(context: ActContext, input: { tasks: ConvenerChoice[] }) {
  return await transact<{ named: number }, ConvenerRefusal>(context, 'ledger', async (within) => {
    const { db } = within;
    const holding = await holdTasks(within, 'name_convener', input.tasks);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const standing = Map.groupBy(
      await listStandingRoles(
        db,
        held.map(({ id }) => id),
      ),
      ({ taskId }) => taskId,
    );
    const chosen = new Map(input.tasks.map(({ id, organisationId }) => [id, organisationId]));
    for (const { id: thingId, noLead } of held) {
      const organisationId = chosen.get(thingId) ?? null;
      if (organisationId === null) continue;
      const carrying = (standing.get(thingId) ?? []).filter(({ role }) => role !== 'supervisor');
      const isLed = !noLead || carrying.some(({ role }) => role === 'lead');
      if (isLed) return refuse({ code: 'convener_needs_no_lead', thingId });
      if (!carrying.some((assignment) => assignment.organisationId === organisationId))
        return refuse({ code: 'convener_not_concerned', thingId });
    }
    for (const [convenerId, tasks] of Map.groupBy(chosen, ([, organisationId]) => organisationId)) {
      const ids = tasks.map(([id]) => id);
      await updateTasks(db, ids, { convenerId });
    }
    const subjects = held.map((task) => taskSubject(task, { convenerId: chosen.get(task.id) ?? null }));
    await recordAct(within, { act: 'name_convener', actVersion: 1, input, capacity, subjects });
    return { ok: true, result: { named: held.length } };
  });
}
