import { insertClaim } from '#store/tables/completion-claim.ts';
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

const act = 'claim_completion';

/** What an organisation says when it asks for the end. */
export interface CompletionClaim extends SeenAssignmentKey {
  /** What was done, and on what the claim rests. */
  grounds: string;
  /** Of the organisation's evidence, what shows it. */
  evidenceIds?: string[] | undefined;
  /** By whom it is signed (签发); the liaison's own word where it is left out. */
  signature?: GivenSignature | undefined;
}

/**
 * The organisation claims that it has done its part (申请办结), with its grounds, what shows it and whose signature it bears:
 * from here on the keepers assess it.
 */
export async function claimCompletion(context: ActContext, input: CompletionClaim) {
  return await transact<{ revision: number }, ThingRefusal | SignRefusal | UseEvidenceRefusal>(
    context,
    'ledger',
    async (within) => {
      const holding = await holdAssignments(within, act, [input]);
      if (!holding.ok) return holding;
      const [assignment] = holding.held;
      if (!assignment) return refuse({ code: 'not_found' });
      const { db, actId, today } = within;
      const { organisationId, id: assignmentId, taskId, directiveId } = assignment;
      const { grounds, evidenceIds = [], signature } = input;
      const id = deriveId(actId, 'claim');
      await takeRole(db, { organisationId });
      const used = await useEvidence(within, { organisationId, evidenceIds, thing: { kind: 'claim', id } });
      if (!used.ok) return used;
      const digest = signedDigest({ assignmentId, grounds, evidenceIds });
      const since = assignment.receivedOn ?? today;
      const signed =
        signature &&
        (await sign(within, { organisationId, kind: 'claim', id, digest, since, taskId }, signature));
      if (signed && !signed.ok) return signed;
      await changeOwnAssignments(
        within,
        { ...holding, ...(signed && { capacity: signed.capacity }) },
        { act, input, change: { state: 'claimed' }, detail: { grounds, ...signed?.detail } },
      );
      await insertClaim(db, {
        ...{ organisationId, id, assignmentId, taskId, directiveId },
        ...{ grounds, claimedOn: today, actId },
      });
      return { ok: true, result: { revision: input.revision + 1 } };
    },
  );
}
