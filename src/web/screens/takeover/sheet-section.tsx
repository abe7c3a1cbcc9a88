import Button from 'antd/es/button';
import { useState } from 'react';
import type { TakeoverSheet } from '#contract/takeover.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

type HeadRows = NonNullable<TakeoverSheet['head']>;

/** Which sheets are taken over and which of their rows are the head. */
export function SheetSection(props: {
  sheets: TakeoverSheet[];
  disabled: boolean;
  onChange: (index: number, change: { taken: boolean; head: HeadRows | null }) => void;
}) {
  const words = useWords(takeoverWords);
  return (
    <section className="takeover-section">
      <h2>{words.sheets}</h2>
      <ul className="takeover-sheets">
        {props.sheets.map((sheet, index) => (
          <li key={sheet.name}>
            <label className="takeover-sheet-name">
              <input
                type="checkbox"
                checked={sheet.taken}
                disabled={props.disabled || !sheet.head}
                aria-label={words.sheetTaken(sheet.name)}
                onChange={({ target }) => props.onChange(index, { taken: target.checked, head: sheet.head })}
              />
              <span lang="zh-CN">{sheet.name}</span>
            </label>
            <span className="quiet">
              {words.sheetRows(sheet.rowCount)}
              {sheet.taken && ` · ${words.sheetTasks(sheet.taskCount)}`}
            </span>
            <HeadFields
              // A head that somebody else moved replaces what stands in the fields.
              key={`${sheet.head?.from}-${sheet.head?.to}`}
              sheet={sheet}
              disabled={props.disabled}
              onSet={(head) => props.onChange(index, { taken: true, head })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** First and last row of a sheet's head; saved when a field is left or Enter is pressed. */
function HeadFields(props: { sheet: TakeoverSheet; disabled: boolean; onSet: (head: HeadRows) => void }) {
  const words = useWords(takeoverWords);
  const { sheet, disabled, onSet } = props;
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState(sheet.head?.from ?? 1);
  const [to, setTo] = useState(sheet.head?.to ?? 1);
  if (!sheet.head && !open) {
    return (
      <span className="takeover-head">
        <span className="quiet">{words.noHead}</span>
        {!disabled && (
          <Button type="link" onClick={() => setOpen(true)}>
            {words.setHead}
          </Button>
        )}
      </span>
    );
  }
  const save = () => {
    const head = { from, to: Math.max(from, to) };
    const same = head.from === sheet.head?.from && head.to === sheet.head.to;
    if (!same && head.from >= 1 && head.to <= sheet.rowCount) onSet(head);
  };
  const field = (label: string, value: number, set: (row: number) => void) => (
    <label>
      {label}{' '}
      <input
        type="number"
        min={1}
        max={sheet.rowCount}
        value={value}
        disabled={disabled}
        onChange={({ target }) => set(target.valueAsNumber || 1)}
        onBlur={save}
      />{' '}
      {words.headRow}
    </label>
  );
  return (
    <form
      className="takeover-head"
      aria-label={`${words.head} ${sheet.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <span className="quiet">{words.head}</span>
      {field(words.headFrom, from, setFrom)}
      {field(words.headTo, to, setTo)}
      <button type="submit" className="only-heard">
        {words.setHead}
      </button>
    </form>
  );
}
