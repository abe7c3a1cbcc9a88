import { useEffect, useEffectEvent, useRef } from 'react';
import { useWindowList } from '../../parts/use-window-list.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { litOf } from './lit-of.ts';
import { useLight, useReview } from './review-context.ts';
import type { ReviewItem } from './review-items.ts';
import { ReviewRow } from './review-row.tsx';
import { useReviewKeys } from './use-review-keys.ts';
import { useRowLight } from './use-row-light.ts';
import './review-rows.css';

const heights = { head: 44, doubt: 60, task: 84 };
/** The top bar and the bar of the review, which stick above the lines. */
const headHeight = 108;

/** All lines of the review, of which only those near the window exist; pointing at one lights its words in the source. */
export function ReviewRows(props: {
  items: ReviewItem[];
  /** The line to bring into the window and to focus, anew with each object. */
  wanted: { itemKey: string } | null;
  onToggle: (item: ReviewItem) => void;
}) {
  const words = useWords(reviewWords);
  const { items, onToggle } = props;
  const { openKey } = useReview();
  const { lit, light } = useLight();
  const list = useRef<HTMLUListElement>(null);
  const { virtualizer, shown, before, after } = useWindowList({
    count: items.length,
    estimateSize: (index) => heights[items[index]?.kind ?? 'task'],
    getItemKey: (index) => items[index]?.key ?? index,
    start: list,
    headHeight,
  });
  const focus = useReviewKeys(list, items, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));
  useScrollToKey(items, openKey, (index) => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const opened = items[index] && litOf(items[index]);
    if (opened && lit?.itemKey !== opened.itemKey) light({ ...opened, from: 'row' });
  });
  useScrollToKey(items, lit?.from === 'source' ? lit.itemKey : null, (index) =>
    virtualizer.scrollToIndex(index, { align: 'auto' }),
  );
  useWanted(props.wanted, items, (index) => {
    focus(index);
    virtualizer.scrollToIndex(index, { align: 'start' });
  });
  useRowLight(list, items, light);
  return (
    <ul
      ref={list}
      className="review-rows"
      aria-label={words.rows}
      style={{ paddingTop: before, paddingBottom: after }}
    >
      {shown.map((index) => {
        const item = items[index];
        return (
          item && (
            <ReviewRow
              key={item.key}
              index={index}
              item={item}
              isOpen={item.key === openKey}
              isLit={item.key === lit?.itemKey}
              onToggle={onToggle}
              measure={virtualizer.measureElement}
            />
          )
        );
      })}
    </ul>
  );
}

/** Brings the line of a key into the window when the key changes. */
function useScrollToKey(
  items: readonly ReviewItem[],
  key: string | null,
  scrollTo: (index: number) => void,
): void {
  const scroll = useEffectEvent((wanted: string) => {
    const index = items.findIndex((item) => item.key === wanted);
    if (index >= 0) scrollTo(index);
  });
  useEffect(() => {
    if (key !== null) scroll(key);
  }, [key]);
}

/** Goes to the line that is wanted. */
function useWanted(
  wanted: { itemKey: string } | null,
  items: readonly ReviewItem[],
  goTo: (index: number) => void,
): void {
  const go = useEffectEvent((itemKey: string) => {
    const index = items.findIndex(({ key }) => key === itemKey);
    if (index >= 0) goTo(index);
  });
  useEffect(() => {
    if (wanted) go(wanted.itemKey);
  }, [wanted]);
}
