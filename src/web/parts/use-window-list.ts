import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * The lines of a long list in or near the window, and the heights before and after them; on paper all of them. `start`
 * is the element at whose top the lines begin; `headHeight` is what sticks to the window's top and hides lines.
 */
export function useWindowList(options: {
  count: number;
  estimateSize: (index: number) => number;
  getItemKey: (index: number) => string | number;
  start: RefObject<HTMLElement | null>;
  headHeight: number;
}) {
  const { count, estimateSize, getItemKey, start, headHeight } = options;
  const [top, setTop] = useState(0);
  const printing = usePrinting();
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    estimateSize,
    getItemKey,
    overscan: 15,
    scrollMargin: top,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: 48,
  });
  // What stands above may grow or shrink with any render: the chosen filters do.
  useLayoutEffect(() => {
    if (start.current) setTop(Math.round(start.current.getBoundingClientRect().top + window.scrollY));
  });
  if (printing) {
    const all = Array.from({ length: count }, (_, index) => index);
    return { virtualizer, printing, shown: all, before: 0, after: 0 };
  }
  const visible = virtualizer.getVirtualItems();
  return {
    virtualizer,
    printing,
    shown: visible.map(({ index }) => index),
    before: (visible[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((visible.at(-1)?.end ?? top) - top),
  };
}

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
