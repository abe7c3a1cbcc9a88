import { updateDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { type HoldRefusal, holdDraft } from './hold-draft.ts';
import { refuse } from './refusals.ts';
import { type DirectiveErrors, listErrors } from './register-directive.ts';
import { type RetryRefusal, transact } from './transact.ts';

type ApproveDraftRefusal = HoldRefusal | { code: 'draft_changed' } | DirectiveErrors;

export type ApproveDraftResult = { ok: true } | { ok: false; refusal: ApproveDraftRefusal | RetryRefusal };

/**
 * The head's approval of a draft as it stands at a revision; the next correction voids it. Refused where the draft has
 * another revision by now, or errors.
 */
export async function approveDraft(
  context: ActContext,
  { draftId, revision }: { draftId: string; revision: number },
): Promise<ApproveDraftResult> {
  return await transact<null, ApproveDraftRefusal>(context, 'ledger', async (within) => {
    const held = await holdDraft(within, draftId, 'approve');
    if (!held.ok) return held;
    const { draft, diagnostics } = held.reviewed;
    if (draft.revision !== revision) return refuse({ code: 'draft_changed' });
    const errors = listErrors(diagnostics);
    if (errors) return refuse(errors);
    const { db, caller, now } = within;
    await updateDraft(db, draftId, { state: 'approved', approvedBy: caller.name, approvedAt: now });
    return { ok: true, result: null };
  });
}
