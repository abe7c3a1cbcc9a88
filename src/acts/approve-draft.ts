import { updateDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { type HoldRefusal, holdDraft } from './hold-draft.ts';
import { type DirectiveErrors, listErrors } from './register-directive.ts';

export type ApproveDraftResult =
  | { ok: true }
  | { ok: false; refusal: HoldRefusal | { code: 'draft_changed' } | DirectiveErrors };

/**
 * The head's approval of a draft as it stands at a revision; the next correction voids it. Refused where the draft has
 * another revision by now, or errors.
 */
export async function approveDraft(
  { db, actor, now }: ActContext,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<ApproveDraftResult> {
  return await db.transaction().execute(async (trx): Promise<ApproveDraftResult> => {
    const held = await holdDraft(trx, draftId);
    if (!held.ok) return held;
    const { draft, diagnostics } = held.reviewed;
    if (draft.revision !== revision) return { ok: false, refusal: { code: 'draft_changed' } };
    const errors = listErrors(diagnostics);
    if (errors) return { ok: false, refusal: errors };
    await updateDraft(trx, draftId, { state: 'approved', approvedBy: actor, approvedAt: now });
    return { ok: true };
  });
}
