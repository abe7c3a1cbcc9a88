import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { useReview } from './review-context.ts';

/** That a draft has become part of the ledger, and the way there. */
export function Registered({ directiveId }: { directiveId: string }) {
  const words = useWords(reviewWords);
  const { counts } = useReview().draft;
  return (
    <span role="status">
      {words.registered(counts.tasks)}{' '}
      <Link to="/d/$directiveId/ledger" params={{ directiveId }}>
        {words.openLedger}
      </Link>
    </span>
  );
}
