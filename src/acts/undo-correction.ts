import { applyCorrections } from '#ledger/review/apply-correction.ts';
import { openReview } from '#ledger/review/review.ts';
import { updateCorrection } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { type Corrected, changesSince, type DraftRefusal, keepRevision } from './correct-draft.ts';
import { holdDraft } from './hold-draft.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { examineReview, standing, taskReader } from './load-review.ts';
import { refuse } from './refusals.ts';
import { type RetryRefusal, transact } from './transact.ts';

export type UndoCorrectionRefusal =
  | DraftRefusal
  | { code: 'already_undone' }
  | { code: 'correction_needed'; number: number };

export type UndoCorrectionResult =
  | { ok: true; number: number; revision: number }
  | { ok: false; refusal: UndoCorrectionRefusal | RetryRefusal };

export interface UndoRequest {
  draftId: string;
  /** Of the correction. */
  number: number;
  /** The revision of the draft that the person saw. */
  revision: number;
  reason: string;
}

/**
 * Withdraws a correction: the draft is as if it had never been made, and it stays in the history with who withdrew it
 * and why. Refused where a later correction builds on it, and, as a correction is, where what it touches has been changed
 * since the revision that was seen.
 */
export async function undoCorrection(
  context: ActContext,
  { draftId, number, revision: seen, reason }: UndoRequest,
): Promise<UndoCorrectionResult> {
  const outcome = await transact<Corrected, UndoCorrectionRefusal>(context, 'ledger', async (within) => {
    const held = await holdDraft(within, draftId, 'correct');
    if (!held.ok) return held;
    const { reviewed } = held;
    const { db, caller, now } = within;
    const undone = reviewed.corrections.find((correction) => correction.number === number);
    if (!undone) return refuse({ code: 'not_found' });

    const changes = changesSince(reviewed.corrections, seen, undone.touched);
    if (changes.length > 0) return refuse({ code: 'stale_correction', changes });
    if (undone.undoneAt) return refuse({ code: 'already_undone' });
    const left = standing(reviewed.corrections).filter((correction) => correction.number !== number);
    const without = applyCorrections(openReview(reviewed.text, reviewed.directive), left, taskReader);
    if (!without.ok) return refuse({ code: 'correction_needed', number: without.number });

    const revision = reviewed.draft.revision + 1;
    const by = { undoneBy: caller.name, undoneReason: reason, undoneAt: now };
    await updateCorrection(db, { draftId, number }, { undoneRevision: revision, ...by });
    const findings = examineReview(without.value, await loadEnteredNames(db));
    await keepRevision(db, { id: draftId, revision }, findings);
    return { ok: true, result: { number, revision } };
  });
  return outcome.ok ? { ok: true, ...outcome.result } : outcome;
}
