import { useState } from 'react';
import type { Span } from '../../parts/source-text/source-chunks.ts';

/** The words highlighted in the source: the clause, until others of the same task are chosen. */
export function useHighlight(taskId: string, clause: Span | null): [Span | null, (span: Span) => void] {
  const [chosen, setChosen] = useState<{ taskId: string; span: Span } | null>(null);
  const span = chosen?.taskId === taskId ? chosen.span : clause;
  return [span, (next) => setChosen({ taskId, span: next })];
}
