import { useEffect, useEffectEvent } from 'react';

/** What takes the keys itself: a field one types in, a list of choices, a dialog; a box to tick does not. */
const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, dialog';

/**
 * Calls `act` when `key` is pressed outside a text field and without a modifier. The key's own effect (the browser's
 * quick search on `/`) does not happen then.
 */
export function useShortcut(key: string, act: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.closest(fields)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
