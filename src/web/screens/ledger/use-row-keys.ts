import type { RefObject } from 'react';
import { useListFocus } from '../../parts/use-list-focus.ts';
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
  const { at, focus } = useListFocus(container, scrollTo, 'a');
  const move = (step: 1 | -1) => {
    const next = findTaskIndex(items, at(), step);
    if (next !== undefined) focus(next);
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('o', () => {
    const line = items[at()]?.line;
    if (line?.kind === 'task') toggle(line.task.id);
  });
}
