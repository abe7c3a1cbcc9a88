import type { DraftState } from '#ledger/values/draft-values.ts';
import type { Db } from '#store/open-store.ts';
import { lockDraft } from '#store/tables/draft.ts';
import { loadReview, type ReviewedDraft } from './load-review.ts';

export type HoldRefusal = { code: 'not_found' } | { code: 'draft_closed' };

/**
 * The draft at its present revision, held until the transaction ends: whoever else would change it waits. Refused where
 * it is registered or discarded.
 */
export async function holdDraft(
  db: Db,
  draftId: string,
): Promise<{ ok: true; reviewed: ReviewedDraft } | { ok: false; refusal: HoldRefusal }> {
  const draft = await lockDraft(db, draftId);
  if (!draft) return { ok: false, refusal: { code: 'not_found' } };
  const reviewed = isUnderReview(draft.state) ? await loadReview(db, draftId) : undefined;
  return reviewed ? { ok: true, reviewed } : { ok: false, refusal: { code: 'draft_closed' } };
}

/** Whether a draft can still be corrected. */
export function isUnderReview(state: DraftState): boolean {
  return state === 'open' || state === 'approved';
}
