import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { selectedSpan } from '../../parts/source-text/source-places.ts';

/**
 * The words last selected in the source. A selection elsewhere or a collapsed one leaves them, so that a form about
 * them can be filled in; `forget` ends that.
 */
export function useSelectedSpan(
  pane: RefObject<HTMLElement | null>,
  text: string,
): [Span | null, forget: () => void] {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const read = () => {
      const selected = pane.current && selectedSpan(pane.current, text);
      if (selected) setSpan(selected);
    };
    document.addEventListener('pointerup', read);
    document.addEventListener('keyup', read);
    return () => {
      document.removeEventListener('pointerup', read);
      document.removeEventListener('keyup', read);
    };
  }, [pane, text]);
  const forget = () => {
    getSelection()?.removeAllRanges();
    setSpan(null);
  };
  return [span, forget];
}
