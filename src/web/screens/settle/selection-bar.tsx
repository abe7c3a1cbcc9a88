import { type ReactNode, useEffect, useId, useRef } from 'react';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { settleWords } from '../../words/settle.ts';
import type { Selection } from './use-selection.ts';

/** Stays in sight above the rows: selects them all, and offers what can be done to those that are selected. */
export function SelectionBar<Row extends { id: string }>(props: {
  rows: readonly Row[];
  selection: Selection<Row>;
  children: ReactNode;
}) {
  const words = useWords(settleWords);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { rows, selection } = props;
  const count = selection.selected.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < rows.length;
  }, [count, rows.length]);
  return (
    <ChoiceBar>
      <span className="settle-bar-all">
        <input
          ref={box}
          id={id}
          type="checkbox"
          checked={rows.length > 0 && count === rows.length}
          onChange={({ target }) => selection.set(rows, target.checked)}
        />
        <label htmlFor={id}>
          {count === 0 ? words.selectAll(formatCount(rows.length)) : words.selected(formatCount(count))}
        </label>
      </span>
      {props.children}
    </ChoiceBar>
  );
}
