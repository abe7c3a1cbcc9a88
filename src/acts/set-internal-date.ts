import type { LocalDate } from '#calendar/local-date.ts';
import { listOfficialDates } from '#store/read/list-official-dates.ts';
import type { ActContext } from './act-context.ts';
import { changeAssignments } from './change-assignments.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The day is not before the official one, which counts; `thingId` is the assignment. */
export type DateNotEarlier = { code: 'date_not_earlier'; thingId: string };

/**
 * Sets an earlier day than the official one for those who carry the assignments (内部时限), or takes it away with `null`.
 * The official date stays and counts. A task without a day of its own takes any.
 */
export async function setInternalDate(
  context: ActContext,
  input: { assignments: SeenAssignmentKey[]; on: LocalDate | null },
) {
  return await transact<{ assignments: number }, ThingRefusal | DateNotEarlier>(
    context,
    'ledger',
    async (within) => {
      const act = 'set_internal_date';
      const { on } = input;
      const holding = await holdAssignments(within, act, input.assignments);
      if (!holding.ok) return holding;
      const { held } = holding;
      const official =
        on && (await listOfficialDates(within.db, [...new Set(held.map(({ taskId }) => taskId))]));
      const late = held.find(({ taskId }) => on && official && on >= (official.get(taskId) ?? '9999-12-31'));
      if (late) return refuse({ code: 'date_not_earlier', thingId: late.id });
      await changeAssignments(within, holding, { act, input, change: { internalOn: on }, detail: { on } });
      return { ok: true, result: { assignments: held.length } };
    },
  );
}
