import { type RefObject, useRef } from 'react';
import { useShortcut } from '../../shell/use-shortcut.ts';
import { findTaskIndex, type LedgerItem } from './ledger-items.ts';

/**
 * `j` and `k` move the focus to the next and the previous task, `o` unfolds the one in focus; `Enter` is the focused
 * link's own. `scrollTo` brings a line into the window, so that it exists.
 */
export function useRowKeys(
  container: RefObject<HTMLElement | null>,
  items: readonly LedgerItem[],
  scrollTo: (index: number) => void,
  toggle: (taskId: string) => void,
): void {
  const lastFocused = useRef(-1);
  const focusedIndex = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-index]');
    const inside = row && container.current?.contains(row);
    return inside ? Number(row.dataset['index']) : lastFocused.current;
  };
  const move = (step: 1 | -1) => {
    const next = findTaskIndex(items, focusedIndex(), step);
    if (next === undefined) return;
    lastFocused.current = next;
    scrollTo(next);
    requestAnimationFrame(() => {
      const link = container.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`);
      link?.focus({ preventScroll: true });
    });
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('o', () => {
    const line = items[focusedIndex()]?.line;
    if (line?.kind === 'task') toggle(line.task.id);
  });
}
