import type { LocalDate } from '#calendar/local-date.ts';
import { findExtendable } from '#ledger/extension/counting-date.ts';
import { listDatedDuties } from '#store/read/list-dated-duties.ts';
import { insertExtension } from '#store/tables/extension.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { changeOwnAssignments } from './change-assignments.ts';
import { deriveId } from './derive-id.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** What an organisation says when it asks for more time. */
export interface AskedExtension extends SeenAssignmentKey {
  reason: string;
  /** What has been done so far. */
  progress: string;
  /** The day asked for. */
  askedFor: LocalDate;
}

/** There is no date that could be moved; it has passed; or the day asked for is not later than it. */
export type ExtensionRefusal = {
  code: 'extension_needs_date' | 'extension_too_late' | 'extension_not_later';
};

/**
 * The organisation asks for more time (延期) before the date has passed: the next date of the task that counts for it is to be
 * moved, for its branch alone. The keepers support it, the head decides.
 */
export async function askExtension(context: ActContext, input: AskedExtension) {
  return await transact<{ revision: number; extensionId: string }, ThingRefusal | ExtensionRefusal>(
    context,
    'ledger',
    async (within) => {
      const act = 'ask_extension';
      const holding = await holdAssignments(within, act, [input]);
      if (!holding.ok) return holding;
      const [assignment] = holding.held;
      if (!assignment) return refuse({ code: 'not_found' });
      const { reason, progress, askedFor } = input;
      const official = await listDatedDuties(within.db, assignment.taskId);
      if (official.length === 0) return refuse({ code: 'extension_needs_date' });
      const date = findExtendable({ ...assignment, official }, within.today);
      if (!date) return refuse({ code: 'extension_too_late' });
      const { officialOn, dueOn } = date;
      if (askedFor <= dueOn) return refuse({ code: 'extension_not_later' });
      const { db, actId, today } = within;
      const id = deriveId(actId, 'extension');
      const { organisationId, id: assignmentId, taskId, directiveId } = assignment;
      await changeOwnAssignments(within, holding, {
        ...{ act, input, change: { extension: 'asked' }, detail: { reason, progress, dueOn, askedFor } },
      });
      await takeRole(db, { organisationId });
      await insertExtension(db, {
        ...{ organisationId, id, assignmentId, taskId, directiveId, reason, progress },
        ...{ officialOn, dueOn, askedFor, askedOn: today, state: 'asked', actId },
      });
      return { ok: true, result: { revision: input.revision + 1, extensionId: id } };
    },
  );
}
