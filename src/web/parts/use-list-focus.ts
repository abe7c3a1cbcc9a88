import { type RefObject, useRef } from 'react';

/** A line that has just been scrolled to takes a few frames to exist. */
const patience = 20;

/**
 * The focus in a list of which only the lines near the window exist; a line carries its place in `data-index`.
 * `at` is the line the person stands on, -1 before any; `focus` brings a line into the window by `scrollTo` and gives
 * the focus to the first element of it that `target` selects. A key pressed before the last line came still counts
 * from that line.
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
  target: string,
): { at: () => number; focus: (index: number) => void } {
  const last = useRef(-1);
  const awaited = useRef(false);
  const at = () => {
    if (awaited.current) return last.current;
    const line = document.activeElement?.closest<HTMLElement>('[data-index]');
    return line && list.current?.contains(line) ? Number(line.dataset['index']) : last.current;
  };
  const tryFocus = (index: number, frames: number) => {
    if (last.current !== index) return;
    const found = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] :is(${target})`);
    found?.focus({ preventScroll: true });
    awaited.current = !found && frames > 0;
    if (awaited.current) requestAnimationFrame(() => tryFocus(index, frames - 1));
  };
  const focus = (index: number) => {
    last.current = index;
    scrollTo(index);
    tryFocus(index, patience);
  };
  return { at, focus };
}
