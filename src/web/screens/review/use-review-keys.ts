import { type RefObject, useRef } from 'react';
import { useShortcut } from '../../shell/use-shortcut.ts';
import { focusLine } from './focus-line.ts';
import { findItem, type ReviewItem } from './review-items.ts';

/**
 * `n` and `p` move the focus to the next and the previous line that needs a person, `j` and `k` to the next and the
 * previous line; `Enter` is the focused button's own. `scrollTo` brings a line into the window, so that it exists.
 */
export function useReviewKeys(
  list: RefObject<HTMLElement | null>,
  items: readonly ReviewItem[],
  scrollTo: (index: number) => void,
): void {
  const last = useRef(-1);
  const move = (step: 1 | -1, wanted: (item: ReviewItem) => boolean) => {
    const row = document.activeElement?.closest<HTMLElement>('[data-index]');
    const inside = row && list.current?.contains(row);
    const next = findItem(items, inside ? Number(row.dataset['index']) : last.current, step, wanted);
    if (next === undefined) return;
    last.current = next;
    scrollTo(next);
    focusLine(list.current, next);
  };
  useShortcut('n', () => move(1, needsPerson));
  useShortcut('p', () => move(-1, needsPerson));
  useShortcut('j', () => move(1, isLine));
  useShortcut('k', () => move(-1, isLine));
}

function isLine({ kind }: ReviewItem): boolean {
  return kind !== 'head';
}

function needsPerson(item: ReviewItem): boolean {
  return isLine(item) && item.attention !== 'none';
}
