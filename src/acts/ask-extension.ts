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
import { type GivenSignature, type SignRefusal, sign } from './sign.ts';
import { signedDigest } from './signed-digest.ts';
import { transact } from './transact.ts';
import { type UseEvidenceRefusal, useEvidence } from './use-evidence.ts';

/** What an organisation says when it asks for more time. */
export interface AskedExtension extends SeenAssignmentKey {
  reason: string;
  /** What has been done so far. */
  progress: string;
  /** The day asked for. */
  askedFor: LocalDate;
  /** Of the organisation's evidence, what shows it. */
  evidenceIds?: string[] | undefined;
  /** By whom it is signed (签发); the liaison's own word where it is left out. */
  signature?: GivenSignature | undefined;
}

/** There is no date that could be moved; it has passed; or the day asked for is not later than it. */
export type ExtensionRefusal = {
  code: 'extension_needs_date' | 'extension_too_late' | 'extension_not_later';
};

export type AskExtensionRefusal = ThingRefusal | ExtensionRefusal | SignRefusal | UseEvidenceRefusal;

/**
 * The organisation asks for more time (延期) before the date has passed: the next date of the task that counts for it is to be
 * moved, for its branch alone, with what shows it and whose signature it bears. The keepers support it, the head decides.
 */
export async function askExtension(context: ActContext, input: AskedExtension) {
  return await transact<{ revision: number; extensionId: string }, AskExtensionRefusal>(
    context,
    'ledger',
    async (within) => {
      const act = 'ask_extension';
      const holding = await holdAssignments(within, act, [input]);
      if (!holding.ok) return holding;
      const [assignment] = holding.held;
      if (!assignment) return refuse({ code: 'not_found' });
      const { reason, progress, askedFor, evidenceIds = [], signature } = input;
      const official = await listDatedDuties(within.db, assignment.taskId);
      if (official.length === 0) return refuse({ code: 'extension_needs_date' });
      const date = findExtendable({ ...assignment, official }, within.today);
      if (!date) return refuse({ code: 'extension_too_late' });
      const { officialOn, dueOn } = date;
      if (askedFor <= dueOn) return refuse({ code: 'extension_not_later' });
      const { db, actId, today } = within;
      const id = deriveId(actId, 'extension');
      const { organisationId, id: assignmentId, taskId, directiveId } = assignment;
      await takeRole(db, { organisationId });
      const used = await useEvidence(within, {
        organisationId,
        evidenceIds,
        thing: { kind: 'extension', id },
      });
      if (!used.ok) return used;
      const digest = signedDigest({ assignmentId, reason, progress, askedFor, evidenceIds });
      const since = assignment.receivedOn ?? today;
      const signed =
        signature &&
        (await sign(within, { organisationId, kind: 'extension', id, digest, since, taskId }, signature));
      if (signed && !signed.ok) return signed;
      await changeOwnAssignments(
        within,
        { ...holding, ...(signed && { capacity: signed.capacity }) },
        {
          ...{ act, input, change: { extension: 'asked' } },
          detail: { reason, progress, dueOn, askedFor, ...signed?.detail },
        },
      );
      await insertExtension(db, {
        ...{ organisationId, id, assignmentId, taskId, directiveId, reason, progress },
        ...{ officialOn, dueOn, askedFor, askedOn: today, state: 'asked', actId },
      });
      return { ok: true, result: { revision: input.revision + 1, extensionId: id } };
    },
  );
}
