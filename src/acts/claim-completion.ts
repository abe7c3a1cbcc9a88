import { insertClaim } from '#store/tables/completion-claim.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { changeOwnAssignments } from './change-assignments.ts';
import { deriveId } from './derive-id.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

const act = 'claim_completion';

/** What an organisation says when it asks for the end. */
export interface CompletionClaim extends SeenAssignmentKey {
  /** What was done, and on what the claim rests. */
  grounds: string;
}

/** The organisation claims that it has done its part (申请办结): from here on the keepers assess it. */
export async function claimCompletion(context: ActContext, input: CompletionClaim) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const holding = await holdAssignments(within, act, [input]);
    if (!holding.ok) return holding;
    const { grounds } = input;
    await changeOwnAssignments(within, holding, {
      ...{ act, input, change: { state: 'claimed' }, detail: { grounds } },
    });
    const { db, actId, today } = within;
    for (const { organisationId, id: assignmentId, taskId, directiveId } of holding.held) {
      await takeRole(db, { organisationId });
      await insertClaim(db, {
        ...{ organisationId, id: deriveId(actId, 'claim'), assignmentId, taskId, directiveId },
        ...{ grounds, claimedOn: today, actId },
      });
    }
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
