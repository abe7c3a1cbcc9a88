import type { MarkState } from '#ledger/values/verification-values.ts';
import { updateMarks } from '#store/tables/milestone-mark.ts';
import type { ActContext } from './act-context.ts';
import { holdMarks, markSubject, type SeenMarkKey } from './hold-marks.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import type { Verification, VerifiedInFuture } from './strike-off-assignments.ts';
import { transact } from './transact.ts';

/** What was looked at, and how. */
export interface LookedAtMarks {
  marks: SeenMarkKey[];
  verification: Verification;
}

/** It is verified that milestones were reached, on site or by data: by whom, how and when. */
export async function verifyMilestones(context: ActContext, input: LookedAtMarks) {
  return await lookAtMarks(context, 'verify_milestones', { input, state: 'verified' });
}

/** Somebody looked and does not confirm that milestones were reached, with the reason; they can be claimed anew. */
export async function rejectMilestones(
  context: ActContext,
  input: { marks: SeenMarkKey[]; verification: Verification & { words: string } },
) {
  return await lookAtMarks(context, 'reject_milestones', { input, state: 'not_confirmed' });
}

async function lookAtMarks(
  context: ActContext,
  act: 'verify_milestones' | 'reject_milestones',
  { input, state }: { input: LookedAtMarks; state: MarkState },
) {
  return await transact<{ marks: number }, ThingRefusal | VerifiedInFuture>(
    context,
    'ledger',
    async (within) => {
      const { db, actId, today } = within;
      const holding = await holdMarks(within, act, input.marks);
      if (!holding.ok) return holding;
      const { held, capacity } = holding;
      const { how: verifiedHow, by: verifiedBy, on: verifiedOn, words = null } = input.verification;
      if (verifiedOn > today) return refuse({ code: 'verified_in_future' });
      const verified = { verifiedHow, verifiedBy, verifiedOn };
      await updateMarks(db, held, { state, ...verified, verification: words, actId });
      const said = words === null ? {} : { [act === 'reject_milestones' ? 'reason' : 'words']: words };
      const subjects = held.map((mark) => markSubject(mark, { ...verified, ...said }));
      await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
      return { ok: true, result: { marks: held.length } };
    },
  );
}
