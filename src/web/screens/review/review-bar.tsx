import { Link } from '@tanstack/react-router';
import type { DraftView } from '#contract/draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { sharedWords } from '../../words/shared.ts';
import { useReview } from './review-context.ts';

const views = ['rows', 'difference', 'history'] as const;
export type ReviewView = (typeof views)[number];

/** A difference is there only of a corrected document; a registered draft has only its history. */
function isOffered(view: ReviewView, { amends, registeredAs }: DraftView): boolean {
  if (registeredAs !== null) return view === 'history';
  return view !== 'difference' || amends !== null;
}

/** What the right side shows, the file, and on a narrow screen the way to the source. */
export function ReviewBar(props: {
  side: 'rows' | 'source';
  onSide: (side: 'rows' | 'source') => void;
  view: ReviewView;
  unreachable: boolean;
}) {
  const words = useWords(reviewWords);
  const shared = useWords(sharedWords);
  const { draft } = useReview();
  const { side, onSide, view } = props;
  const standing = draft.corrections.filter(({ undone }) => undone === null).length;
  return (
    <div className="review-bar not-printed">
      <nav className="review-views" aria-label={words.views}>
        <button
          type="button"
          className="review-view only-narrow"
          aria-pressed={side === 'source'}
          onClick={() => onSide('source')}
        >
          {words.source}
        </button>
        {views
          .filter((one) => isOffered(one, draft))
          .map((one) => (
            <Link
              key={one}
              to="."
              search={one === 'rows' ? {} : { view: one }}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              className={one === view && side === 'rows' ? 'review-view review-view-current' : 'review-view'}
              onClick={() => onSide('rows')}
            >
              {one === 'history' ? words.history(standing) : words.viewNames[one]}
            </Link>
          ))}
      </nav>
      {props.unreachable && (
        <span className="severity-error" role="status">
          {shared.unreachable}
        </span>
      )}
      <span className="review-file quiet">{draft.fileName}</span>
    </div>
  );
}
