import { type RefObject, useRef } from 'react';
import { useShortcut } from '../../shell/use-shortcut.ts';

/** `j` and `k` move the focus to the next and the previous row, also where it has to be brought into the window first. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
): void {
  const last = useRef(-1);
  const move = (step: 1 | -1) => {
    const row = document.activeElement?.closest<HTMLElement>('[data-index]');
    const at = row && list.current?.contains(row) ? Number(row.dataset['index']) : last.current;
    const next = Math.min(count - 1, Math.max(0, at + step));
    last.current = next;
    scrollTo(next);
    requestAnimationFrame(() => {
      const first = list.current?.querySelector<HTMLElement>(`[data-index="${next}"] :is(input, button, a)`);
      first?.focus({ preventScroll: true });
    });
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
}
