import type { RefObject } from 'react';
import { useShortcut } from '../shell/use-shortcut.ts';
import { useListFocus } from './use-list-focus.ts';

/** `j` and `k` move the focus to the next and the previous row, also where it has to be brought into the window first. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
): void {
  const { at, focus } = useListFocus(list, scrollTo, 'input, button, a');
  const move = (step: 1 | -1) => focus(Math.min(count - 1, Math.max(0, at() + step)));
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
}
