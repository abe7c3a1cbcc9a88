import { memo } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { DoubtLine } from './doubt-line.tsx';
import { Pairing } from './pairing.tsx';
import { useMayCorrect } from './review-context.ts';
import type { ReviewItem } from './review-items.ts';
import { TaskRow } from './task-row.tsx';

export interface ReviewRowProps {
  index: number;
  item: ReviewItem;
  isOpen: boolean;
  isLit: boolean;
  /** Opens or closes the line, or the group whose head it is. */
  onToggle: (item: ReviewItem) => void;
  measure: (element: HTMLElement | null) => void;
}

/** One line of the review. While the page scrolls only lines that arrive are rendered. */
export const ReviewRow = memo(function ReviewRow(props: ReviewRowProps) {
  const { index, item, isOpen, isLit, onToggle, measure } = props;
  const className = [
    'review-row',
    `review-row-${item.kind}`,
    isOpen && 'review-row-open',
    isLit && 'review-row-lit',
  ];
  return (
    <li ref={measure} data-index={index} className={className.filter(Boolean).join(' ')}>
      {item.kind === 'head' && <GroupHead item={item} onToggle={onToggle} />}
      {item.kind === 'doubt' && <Doubt item={item} isOpen={isOpen} onToggle={onToggle} />}
      {item.kind === 'task' && <TaskRow item={item} isOpen={isOpen} onToggle={onToggle} />}
    </li>
  );
});

function GroupHead(props: {
  item: Extract<ReviewItem, { kind: 'head' }>;
  onToggle: (item: ReviewItem) => void;
}) {
  const words = useWords(reviewWords);
  const { item, onToggle } = props;
  return (
    <h2>
      <button
        type="button"
        className={`review-group review-group-${item.attention}`}
        aria-expanded={item.open}
        onClick={() => onToggle(item)}
      >
        <span aria-hidden="true">{item.open ? '▾' : '▸'}</span> {words.groups[item.attention](item.count)}
      </button>
    </h2>
  );
}

function Doubt(props: {
  item: Extract<ReviewItem, { kind: 'doubt' }>;
  isOpen: boolean;
  onToggle: (item: ReviewItem) => void;
}) {
  const words = useWords(reviewWords);
  const { item, isOpen, onToggle } = props;
  const { diagnostic } = item;
  const mayCorrect = useMayCorrect();
  const pairable =
    mayCorrect && diagnostic.code === 'responsibility_mismatch' && diagnostic.taskKeys.length > 0;
  return (
    <>
      <DoubtLine diagnostic={diagnostic} />
      {pairable && (
        <button
          type="button"
          className="row-open plain-button not-printed"
          aria-expanded={isOpen}
          onClick={() => onToggle(item)}
        >
          {words.settlePairing}
        </button>
      )}
      {pairable && isOpen && <Pairing diagnostic={diagnostic} />}
    </>
  );
}
