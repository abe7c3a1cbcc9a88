import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';

/** Several values of one kind as groups of fields, with a button that adds a blank one and one that removes each. */
export function EntryList<Entry extends { key: number }>(props: {
  entries: Entry[];
  /** A new one; its key is set here. */
  blank: Entry;
  /** What each of them is, for those who hear it. */
  name: string;
  onChange: (entries: Entry[]) => void;
  render: (entry: Entry, change: (entry: Entry) => void) => ReactNode;
}) {
  const words = useWords(reviewWords);
  const { entries, blank, name, onChange, render } = props;
  const nextKey = Math.max(0, ...entries.map(({ key }) => key)) + 1;
  return (
    <div className="entries">
      {entries.map((entry, index) => (
        <fieldset key={entry.key} className="entry">
          <legend className="only-heard">{words.entryName(name, index + 1)}</legend>
          {render(entry, (changed) => onChange(entries.with(index, changed)))}
          <Button
            type="text"
            className="entry-remove"
            aria-label={words.removeEntry(name, index + 1)}
            title={words.removeEntry(name, index + 1)}
            onClick={() => onChange(entries.toSpliced(index, 1))}
          >
            ✕
          </Button>
        </fieldset>
      ))}
      <Button
        type="link"
        className="entry-add"
        onClick={() => onChange([...entries, { ...blank, key: nextKey }])}
      >
        {words.addEntry(name)}
      </Button>
    </div>
  );
}
