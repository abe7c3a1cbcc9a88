import { type RefObject, useEffect, useEffectEvent, useMemo } from 'react';
import { useLight, useReview } from './review-context.ts';
import { taskFinder } from './task-places.ts';

/** How long the pointer rests on words before their line follows it. */
const restMilliseconds = 200;

/** Pointing at the words of a task lights its line; a click that selects nothing chooses the task. */
export function useSourcePointer(
  pane: RefObject<HTMLElement | null>,
  onChoose: (taskKey: string) => void,
): void {
  const { draft } = useReview();
  const { light } = useLight();
  const find = useMemo(() => taskFinder(draft.tasks), [draft.tasks]);
  const taskAt = (target: EventTarget | null) => {
    const run = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
    return run ? find(Number(run.dataset['start'])) : undefined;
  };
  const lightAt = useEffectEvent((target: EventTarget | null) => {
    const key = taskAt(target);
    const task = draft.tasks.find((one) => one.key === key);
    if (task)
      light({ itemKey: task.key, active: task.span, related: task.responsibilitySpan, from: 'source' });
  });
  const chooseAt = useEffectEvent((target: EventTarget | null) => {
    const key = taskAt(target);
    if (key !== undefined && getSelection()?.isCollapsed) onChoose(key);
  });
  useEffect(() => {
    const element = pane.current;
    let timer = 0;
    const point = ({ target, pointerType }: PointerEvent) => {
      // A finger that scrolls points at nothing.
      if (pointerType !== 'mouse') return;
      clearTimeout(timer);
      timer = window.setTimeout(() => lightAt(target), restMilliseconds);
    };
    const leave = () => clearTimeout(timer);
    const choose = ({ target }: Event) => chooseAt(target);
    element?.addEventListener('pointerover', point);
    element?.addEventListener('pointerleave', leave);
    element?.addEventListener('click', choose);
    return () => {
      leave();
      element?.removeEventListener('pointerover', point);
      element?.removeEventListener('pointerleave', leave);
      element?.removeEventListener('click', choose);
    };
  }, [pane]);
}
