import { insertRows } from '#store/insert-rows.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The keepers note that they reminded those who carry the assignments by telephone (催办). The assignments stay as they
 * are, revision and all: whoever is about to receive one is not held up by having been called.
 */
export async function noteReminder(
  context: ActContext,
  input: { assignments: SeenAssignmentKey[]; note?: string | undefined },
) {
  return await transact<{ reminders: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdAssignments(within, 'note_reminder', input.assignments);
    if (!holding.ok) return holding;
    const { db, actId, today } = within;
    const { held, capacity } = holding;
    const note = input.note ?? null;
    const reminder = held.map(({ organisationId, id, taskId }) => ({
      ...{ organisationId, id: deriveId(actId, `reminder ${id}`), assignmentId: id, taskId },
      ...{ kind: 'assignment' as const, directiveId: null, cycleId: null, month: null },
      ...{ remindedOn: today, note, actId },
    }));
    await insertRows(db, { reminder });
    const subjects = held.map(({ organisationId, id, taskId, directiveId }) => ({
      ...{ organisationId, assignmentId: id, taskId, directiveId },
      detail: note === null ? {} : { note },
    }));
    await recordAct(within, { act: 'note_reminder', actVersion: 1, input, capacity, subjects });
    return { ok: true, result: { reminders: held.length } };
  });
}
