import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { approveDraft, refreshDraft, registerDraft } from '../../api/drafts.ts';
import { directivesQuery } from '../../api/queries.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { useReview } from './review-context.ts';

/** The end of a review: approval where the setting asks for it, then registering, by those who may; why not yet, in words. */
export function Registering() {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const register = useAct(registerDraft);
  const approve = useAct(approveDraft);
  const { approval, counts, amends, can } = draft;
  const awaitsApproval = approval.required && approval.given === null;
  const error = register.error ?? approve.error;
  const obstacle = obstacleOf(draft, words.obstacles);
  const next = can.includes('register') ? undefined : words.keepersRegister;
  return (
    <div className="registering not-printed">
      {awaitsApproval && can.includes('approve') && (
        <Button disabled={counts.errors > 0} loading={approve.isPending} onClick={() => approve.mutate()}>
          {words.approve}
        </Button>
      )}
      {can.includes('register') && (
        <Button
          type="primary"
          disabled={obstacle !== undefined}
          loading={register.isPending}
          onClick={() => register.mutate()}
        >
          {amends === null ? words.register(counts.tasks) : words.registerAmendment}
        </Button>
      )}
      <span className="registering-why quiet" role="status">
        {obstacle ?? next ?? (approval.given !== null && words.approvedBy(approval.given.by))}
      </span>
      {error && <ErrorState error={error} />}
    </div>
  );
}

/** An act on the draft as it stands. */
function useAct(act: (draftId: string, request: { revision: number }) => Promise<unknown>) {
  const client = useQueryClient();
  const { draft } = useReview();
  return useMutation({
    mutationFn: () => act(draft.id, { revision: draft.revision }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: directivesQuery.queryKey });
      await refreshDraft(client, draft.id);
    },
  });
}

/** What stands in the way of registering, in words; undefined where nothing does. */
function obstacleOf(
  { counts, approval }: ReturnType<typeof useReview>['draft'],
  obstacles: { errors: (count: number) => string; noTasks: string; approval: string },
): string | undefined {
  if (counts.tasks === 0) return obstacles.noTasks;
  if (counts.errors > 0) return obstacles.errors(counts.errors);
  return approval.required && approval.given === null ? obstacles.approval : undefined;
}
