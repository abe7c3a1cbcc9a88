import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ApiProblem } from '../../api/api-problem.ts';
import { draftQuery } from '../../api/drafts.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { ReviewBoard } from './review-board.tsx';
import './review.css';

const route = getRouteApi('/drafts/$draftId');

/** The reading of a file beside its text, for a person to correct and to register. */
export function ReviewScreen() {
  const words = useWords(reviewWords);
  const { draftId } = route.useParams();
  const query = useQuery(draftQuery(draftId));
  // A refusal, as of a draft that was thrown away, stands above what was loaded; a broken line does not.
  if (!query.data || query.error instanceof ApiProblem) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return <ReviewBoard key={draftId} draft={query.data} unreachable={query.error !== null} />;
}
