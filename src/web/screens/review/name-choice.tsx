import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { suggestionsQuery } from '../../api/drafts.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';
import { useReview } from './review-context.ts';
import { useCorrect } from './use-correct.ts';

/**
 * What a printed name may mean: the organisations suggested, or one that the register does not have. The choice holds
 * in one task, or wherever the name is printed where `taskKey` is null.
 */
export function NameChoice({ name, taskKey }: { name: string; taskKey: string | null }) {
  const words = useWords(reviewWords);
  const { suggestionReason } = useWords(reviewTerms);
  const { draft } = useReview();
  const { data } = useQuery(suggestionsQuery(draft.id, name));
  const correct = useCorrect();
  const choose = (organisationId: string | null) =>
    correct.mutate({
      correction: { kind: 'choose_organisation', name, organisationId, task: taskKey },
      reason: '',
      revision: draft.revision,
    });
  return (
    <>
      {data?.suggestions.map(({ id, shortName, fullName, reason }) => (
        <Button
          key={id}
          size="small"
          disabled={correct.isPending}
          title={`${fullName} · ${suggestionReason[reason]}`}
          onClick={() => choose(id)}
        >
          <span lang="zh-CN">{shortName}</span>
        </Button>
      ))}
      <Button size="small" type="dashed" disabled={correct.isPending} onClick={() => choose(null)}>
        {words.newOrganisation}
      </Button>
      {correct.error && <ErrorState error={correct.error} />}
    </>
  );
}
