import { useId } from 'react';
import { deadlineKinds } from '#contract/values.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { terms } from '../../words/terms.ts';
import type { DeadlineEntry } from './entries.ts';
import { EntryList } from './entry-list.tsx';

const rhythms = ['none', 'month', 'quarter'] as const;
const newDeadline: DeadlineEntry = { key: 0, kind: 'complete', on: null, every: null };

/** The deadlines of a task as fields: what has to have happened, by which day, how often. */
export function DeadlineFields(props: {
  value: DeadlineEntry[];
  onChange: (value: DeadlineEntry[]) => void;
}) {
  const words = useWords(reviewWords);
  return (
    <EntryList
      entries={props.value}
      blank={newDeadline}
      name={words.facets.deadlines}
      onChange={props.onChange}
      render={(entry, change) => <DeadlineField entry={entry} onChange={change} />}
    />
  );
}

function DeadlineField(props: { entry: DeadlineEntry; onChange: (entry: DeadlineEntry) => void }) {
  const words = useWords(reviewWords);
  const { deadlineKind, every: everyWords } = useWords(terms);
  const { entry, onChange } = props;
  const dayId = useId();
  return (
    <>
      <SelectField
        label={words.fields.deadlineKind}
        value={entry.kind}
        options={deadlineKinds}
        say={(kind) => deadlineKind[kind]}
        onChange={(kind) =>
          onChange({
            key: entry.key,
            kind,
            on: kind === 'when_appropriate' ? null : entry.on,
            every: kind === 'ongoing' ? entry.every : null,
          })
        }
      />
      {entry.kind !== 'when_appropriate' && (
        <div className="field">
          <label htmlFor={dayId}>{words.fields.day}</label>
          <input
            id={dayId}
            type="date"
            required={entry.kind !== 'ongoing'}
            min="1949-10-01"
            max="2099-12-31"
            value={entry.on ?? ''}
            onChange={(event) => onChange({ ...entry, on: event.target.value || null })}
          />
        </div>
      )}
      {entry.kind === 'ongoing' && (
        <SelectField
          label={words.fields.every}
          value={entry.every ?? 'none'}
          options={rhythms}
          say={(every) => (every === 'none' ? words.fields.noRhythm : everyWords[every])}
          onChange={(every) => onChange({ ...entry, every: every === 'none' ? null : every })}
        />
      )}
    </>
  );
}
