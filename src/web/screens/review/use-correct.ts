import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Correction } from '#contract/draft.ts';
import { refreshDraft, sendCorrection } from '../../api/drafts.ts';
import { useReview } from './review-context.ts';

interface CorrectionInput {
  correction: Correction;
  reason: string;
  /** The revision the person saw when they began; the newest where they have seen what changed since. */
  revision: number;
}

/**
 * Records a correction and brings the draft up to date, after a refusal too: what somebody else has changed is then
 * there to be compared.
 */
export function useCorrect() {
  const client = useQueryClient();
  const { draft } = useReview();
  return useMutation({
    mutationFn: (input: CorrectionInput) => sendCorrection(draft.id, input),
    onSettled: () => refreshDraft(client, draft.id),
  });
}
