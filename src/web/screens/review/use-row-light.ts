import { type RefObject, useEffect, useEffectEvent } from 'react';
import { litOf } from './lit-of.ts';
import type { Light } from './review-context.ts';
import type { ReviewItem } from './review-items.ts';

/** How long the pointer rests on a line before the source follows it. */
const restMilliseconds = 120;

/** Lights the words of the line under the pointer, or of the line that has the focus. */
export function useRowLight(
  list: RefObject<HTMLElement | null>,
  items: readonly ReviewItem[],
  light: Light['light'],
): void {
  const lightRow = useEffectEvent((target: EventTarget | null) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    const item = row ? items[Number(row.dataset['index'])] : undefined;
    const lit = item && litOf(item);
    if (lit) light({ ...lit, from: 'row' });
  });
  useEffect(() => {
    const element = list.current;
    let timer = 0;
    const point = ({ target, pointerType }: PointerEvent) => {
      // A finger that scrolls points at nothing.
      if (pointerType !== 'mouse') return;
      clearTimeout(timer);
      timer = window.setTimeout(() => lightRow(target), restMilliseconds);
    };
    const focus = ({ target }: Event) => lightRow(target);
    const leave = () => clearTimeout(timer);
    element?.addEventListener('pointerover', point);
    element?.addEventListener('pointerleave', leave);
    element?.addEventListener('focusin', focus);
    return () => {
      leave();
      element?.removeEventListener('pointerover', point);
      element?.removeEventListener('pointerleave', leave);
      element?.removeEventListener('focusin', focus);
    };
  }, [list]);
}
