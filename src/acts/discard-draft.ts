import { deleteDraftContents, updateDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { type HoldRefusal, holdDraftRow } from './hold-draft.ts';
import { type RetryRefusal, transact } from './transact.ts';

export type DiscardDraftResult = { ok: true } | { ok: false; refusal: HoldRefusal | RetryRefusal };

/** Throws a draft away with its file, its reading and its corrections; who did it and when is kept. */
export async function discardDraft(context: ActContext, draftId: string): Promise<DiscardDraftResult> {
  return await transact<null, HoldRefusal>(context, 'ledger', async (within) => {
    const held = await holdDraftRow(within, draftId, 'discard');
    if (!held.ok) return held;
    const { db, caller, now } = within;
    await updateDraft(db, draftId, { state: 'discarded', discardedBy: caller.name, discardedAt: now });
    await deleteDraftContents(db, draftId);
    return { ok: true, result: null };
  });
}
