import { deleteDraftContents, lockDraft, updateDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { type HoldRefusal, isUnderReview } from './hold-draft.ts';

export type DiscardDraftResult = { ok: true } | { ok: false; refusal: HoldRefusal };

/** Throws a draft away with its file, its reading and its corrections; who did it and when is kept. */
export async function discardDraft(
  { db, actor, now }: ActContext,
  draftId: string,
): Promise<DiscardDraftResult> {
  return await db.transaction().execute(async (trx): Promise<DiscardDraftResult> => {
    const draft = await lockDraft(trx, draftId);
    if (!draft) return { ok: false, refusal: { code: 'not_found' } };
    if (!isUnderReview(draft.state)) return { ok: false, refusal: { code: 'draft_closed' } };
    await updateDraft(trx, draftId, { state: 'discarded', discardedBy: actor, discardedAt: now });
    await deleteDraftContents(trx, draftId);
    return { ok: true };
  });
}
