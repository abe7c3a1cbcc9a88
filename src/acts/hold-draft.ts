import type { Capacity } from '#ledger/policy/caller.ts';
import { draftParties, isUnderReview, permitDraftAct, seesDraft } from '#ledger/policy/draft-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { DraftAct } from '#ledger/values/draft-values.ts';
import { type DraftRow, lockDraft } from '#store/tables/draft.ts';
import type { ActContext } from './act-context.ts';
import { loadReview, type ReviewedDraft } from './load-review.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';

export type HoldRefusal = NotFound | NotPermitted | { code: 'draft_closed' };

/** A draft in an act's hands, and in which capacity the caller does it. */
type Held<Draft> = ({ ok: true; capacity: Capacity } & Draft) | { ok: false; refusal: HoldRefusal };

/**
 * The row of a draft, held until the transaction ends: whoever else would change it waits. Refused where the caller does
 * not see it or may not do this to it, and where it is registered or discarded.
 */
export async function holdDraftRow(
  { db, caller }: ActContext,
  draftId: string,
  act: DraftAct,
): Promise<Held<{ draft: DraftRow }>> {
  const draft = await lockDraft(db, draftId);
  if (!draft || !findCapacity(caller, seesDraft, draft)) return refuse({ code: 'not_found' });
  const capacity = permitDraftAct(caller, act, draft);
  if (!capacity) return notPermitted(draftParties[act]);
  return isUnderReview(draft.state) ? { ok: true, draft, capacity } : refuse({ code: 'draft_closed' });
}

/** The draft at its present revision, held and refused as its row is. */
export async function holdDraft(
  context: ActContext,
  draftId: string,
  act: DraftAct,
): Promise<Held<{ reviewed: ReviewedDraft }>> {
  const held = await holdDraftRow(context, draftId, act);
  if (!held.ok) return held;
  const reviewed = await loadReview(context.db, draftId);
  return reviewed ? { ok: true, reviewed, capacity: held.capacity } : refuse({ code: 'draft_closed' });
}
