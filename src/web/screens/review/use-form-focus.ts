import { useEffect, useRef } from 'react';

/**
 * A form that opens in place of its button takes the focus with its first field; on leaving, the focus goes to the head
 * of the line that it belongs to, so that the keyboard stays where it was.
 */
export function useFormFocus() {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = ref.current?.querySelector<HTMLElement>('input, select, textarea');
    field?.focus({ preventScroll: true });
  }, []);
  const leave = () => {
    const line = ref.current?.closest('[data-index]');
    requestAnimationFrame(() =>
      line?.querySelector<HTMLElement>('.row-open')?.focus({ preventScroll: true }),
    );
  };
  return { ref, leave };
}
