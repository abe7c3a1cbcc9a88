import type { RefObject } from 'react';
import { useListFocus } from '../../parts/use-list-focus.ts';
import { useShortcut } from '../../shell/use-shortcut.ts';
import { findItem, type ReviewItem } from './review-items.ts';

/**
 * `n` and `p` move the focus to the next and the previous line that needs a person, `j` and `k` to the next and the
 * previous line; `Enter` is the focused button's own. `scrollTo` brings a line into the window, so that it exists.
 * What it returns moves the focus to any line.
 */
export function useReviewKeys(
  list: RefObject<HTMLElement | null>,
  items: readonly ReviewItem[],
  scrollTo: (index: number) => void,
): (index: number) => void {
  const { at, focus } = useListFocus(list, scrollTo, 'button');
  const move = (step: 1 | -1, wanted: (item: ReviewItem) => boolean) => {
    const next = findItem(items, at(), step, wanted);
    if (next !== undefined) focus(next);
  };
  useShortcut('n', () => move(1, needsPerson));
  useShortcut('p', () => move(-1, needsPerson));
  useShortcut('j', () => move(1, isLine));
  useShortcut('k', () => move(-1, isLine));
  return focus;
}

function isLine({ kind }: ReviewItem): boolean {
  return kind !== 'head';
}

function needsPerson(item: ReviewItem): boolean {
  return isLine(item) && item.attention !== 'none';
}
