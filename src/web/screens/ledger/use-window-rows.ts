import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LedgerItem } from './ledger-items.ts';

/** How many lines before the end of what is loaded the next page is asked for. */
const fetchAhead = 60;

export interface LedgerRowsProps {
  items: LedgerItem[];
  /** Tasks that match but are not loaded yet: they hold their place. */
  missing: number;
  fetchMore: () => void;
  /** Words to mark in the clauses. */
  sought: readonly string[];
}

/**
 * The lines in or near the window, and the heights before and after them. More is fetched as the window nears the end
 * of what is loaded. On paper all that is loaded is shown. `start` is the element at whose top the lines begin.
 */
export function useWindowRows(
  { items, missing, fetchMore }: LedgerRowsProps,
  start: RefObject<HTMLElement | null>,
  heights: Record<LedgerItem['line']['kind'], number>,
) {
  const [top, setTop] = useState(0);
  const [printing, setPrinting] = useState(false);
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: items.length + missing,
    estimateSize: (index) => heights[items[index]?.line.kind ?? 'task'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 15,
    scrollMargin: top,
    scrollPaddingStart: 130,
    scrollPaddingEnd: 48,
  });
  // What stands above may grow or shrink with any render: the chosen filters do.
  useLayoutEffect(() => {
    if (start.current) setTop(Math.round(start.current.getBoundingClientRect().top + window.scrollY));
  });
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

  const visible = virtualizer.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (missing > 0 && last >= items.length - fetchAhead) fetchMore();
  }, [missing, last, items.length, fetchMore]);

  if (printing) {
    return { virtualizer, shown: items.map((_, index) => index), before: 0, after: 0, firstVisible: 0 };
  }
  return {
    virtualizer,
    shown: visible.map(({ index }) => index),
    before: (visible[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((visible.at(-1)?.end ?? top) - top),
    firstVisible: firstUnderHead(virtualizer),
  };
}

/** The index of the line just under the sticky head. */
function firstUnderHead(virtualizer: Virtualizer<Window, HTMLElement>): number {
  const edge = (virtualizer.scrollOffset ?? 0) + (virtualizer.options.scrollPaddingStart ?? 0);
  return virtualizer.getVirtualItems().find(({ end }) => end > edge)?.index ?? 0;
}
