import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { useWindowList } from '../../parts/use-window-list.ts';
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
  const list = useWindowList({
    count: items.length + missing,
    estimateSize: (index) => heights[items[index]?.line.kind ?? 'task'],
    getItemKey: (index) => items[index]?.key ?? index,
    start,
    headHeight: 130,
  });
  const last = list.virtualizer.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (missing > 0 && last >= items.length - fetchAhead) fetchMore();
  }, [missing, last, items.length, fetchMore]);
  return {
    ...list,
    shown: list.printing ? items.map((_, index) => index) : list.shown,
    firstVisible: firstUnderHead(list.virtualizer),
  };
}

/** The index of the line just under the sticky head. */
function firstUnderHead(virtualizer: Virtualizer<Window, HTMLElement>): number {
  const edge = (virtualizer.scrollOffset ?? 0) + (virtualizer.options.scrollPaddingStart ?? 0);
  return virtualizer.getVirtualItems().find(({ end }) => end > edge)?.index ?? 0;
}
