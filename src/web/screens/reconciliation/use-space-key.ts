import { type RefObject, useEffect } from 'react';

/** The space bar chooses the row whose link is in focus, where `j` and `k` have brought it; elsewhere it is the browser's own. */
export function useSpaceKey(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = container.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
      const row = event.target.closest('[data-work-row]');
      const box = row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (!box) return;
      event.preventDefault();
      box.click();
    };
    within?.addEventListener('keydown', pressed);
    return () => within?.removeEventListener('keydown', pressed);
  }, [container]);
}
