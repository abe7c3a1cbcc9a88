import { type RefObject, useRef } from 'react';
import { useShortcut } from '../../shell/use-shortcut.ts';

/**
 * `j` and `k` move the focus to the next and the previous row of work, `x` chooses the row in focus; `Enter` is the
 * focused link's own.
 */
export function useWorkKeys(container: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement | null>(null);
  const rows = () => [...(container.current?.querySelectorAll<HTMLElement>('[data-work-row]') ?? [])];
  const current = () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-work-row]') ?? last.current;
    return focused ? rows().indexOf(focused) : -1;
  };
  const move = (step: 1 | -1) => {
    const row = rows()[Math.max(0, current() + step)];
    if (!row) return;
    last.current = row;
    row.querySelector<HTMLElement>('a, button')?.focus();
    row.scrollIntoView({ block: 'nearest' });
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('x', () =>
    rows()[current()]?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click(),
  );
}
