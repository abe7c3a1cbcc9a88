import Button from 'antd/es/button';
import { useState } from 'react';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import './first-rows.css';

/** So many rows at once: a page stays a page however long its tables are. */
const rowsAtOnce = 50;

/** The first rows of a list, and what `ShowMore` needs to bring the next, as many as at first where those are more. */
export function useFirstRows<Row>(rows: readonly Row[], first = rowsAtOnce) {
  const [count, setCount] = useState(first);
  const step = Math.max(first, rowsAtOnce);
  return {
    shown: rows.slice(0, count),
    more: { left: rows.length - count, step, onMore: () => setCount(count + step) },
  };
}

/** The button that brings the next `step` of the rows `left`; nothing where all are shown. */
export function ShowMore({ left, step, onMore }: { left: number; step: number; onMore: () => void }) {
  const words = useWords(sharedWords);
  if (left <= 0) return null;
  return (
    <Button type="link" className="show-more" onClick={onMore}>
      {words.showMore(Math.min(left, step))}
    </Button>
  );
}
