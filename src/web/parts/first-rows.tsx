import Button from 'antd/es/button';
import { useState } from 'react';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';

/** So many rows at once: a page stays a page however long its tables are. */
const step = 50;

/** The first rows of a list, and what `ShowMore` needs to bring the next. */
export function useFirstRows<Row>(rows: readonly Row[], first = step) {
  const [count, setCount] = useState(first);
  return {
    shown: rows.slice(0, count),
    more: { left: rows.length - count, onMore: () => setCount(count + step) },
  };
}

/** The button that brings the next rows; nothing where all are shown. */
export function ShowMore({ left, onMore }: { left: number; onMore: () => void }) {
  const words = useWords(sharedWords);
  if (left <= 0) return null;
  return (
    <Button type="link" className="show-more" onClick={onMore}>
      {words.showMore(Math.min(left, step))}
    </Button>
  );
}
