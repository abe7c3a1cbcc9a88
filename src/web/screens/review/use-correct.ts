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
 * Records a correction under the person's name and brings the draft up to date, after a refusal too: what somebody
 * else has changed is then there to be compared. The result is false where the person did not say who they are.
 */
export function useCorrect() {
  const client = useQueryClient();
  const { draft, askName } = useReview();
  return useMutation({
    mutationFn: async (input: CorrectionInput) => {
      const by = await askName();
      if (by === null) return false;
      await sendCorrection(draft.id, { ...input, by });
      return true;
    },
    onSettled: () => refreshDraft(client, draft.id),
  });
}
