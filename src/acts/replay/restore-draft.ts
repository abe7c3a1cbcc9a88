import type { Correction } from '#ledger/review/correction.ts';
import { openReview } from '#ledger/review/review.ts';
import { insertCorrection, insertDraftOnce } from '#store/tables/draft.ts';
import type { ActContext } from '../act-context.ts';
import { loadEnteredNames } from '../load-entered-names.ts';
import { examineReview, summarise } from '../load-review.ts';
import { readForReview } from '../read-directive.ts';

/** What the journal says of a draft that was registered. */
export interface RegisteredDraft {
  draftId: string;
  digest: string;
  fileName: string;
  /** Those that stood, in order. */
  corrections: { number: number; reason: string; correction: Correction; by: string; at: string }[];
  approval: { by: string; at: string } | null;
  /** The directive that it amends. */
  directiveId?: string;
}

/** Puts a draft under review as it was when it was registered; its revision is 0. */
export async function restoreDraft(
  { db, now, caller }: ActContext,
  { draftId, digest, fileName, corrections, approval, directiveId }: RegisteredDraft,
  bytes: Uint8Array,
): Promise<{ draftId: string; revision: number }> {
  const reading = await readForReview(bytes);
  if (!reading.ok)
    throw new Error(`The file of draft ${draftId} cannot be read any more: ${reading.refusal.code}.`);
  const { text, directive, format } = reading;
  const row = {
    ...{ id: draftId, digest, fileName, sizeBytes: bytes.length, format, revision: 0 },
    ...{ openedBy: caller.name, openedById: caller.personId, openedAt: now, amendsId: directiveId ?? null },
    state: approval ? ('approved' as const) : ('open' as const),
    ...{ approvedBy: approval?.by ?? null, approvedAt: approval && new Date(approval.at) },
    ...summarise(examineReview(openReview(text, directive), await loadEnteredNames(db))),
  };
  await insertDraftOnce(db, row, { bytes, text, directive: JSON.stringify(directive) });
  for (const { number, reason, correction, by, at } of corrections) {
    await insertCorrection(db, {
      ...{ draftId, number, reason, correction: JSON.stringify(correction) },
      ...{ revision: 0, touched: [], madeBy: by, madeAt: new Date(at) },
    });
  }
  return { draftId, revision: 0 };
}
