import { comparators, targetKinds } from '#contract/values.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { terms } from '../../words/terms.ts';
import type { TargetEntry } from './entries.ts';
import { EntryList } from './entry-list.tsx';

const newTarget: TargetEntry = {
  key: 0,
  indicator: '',
  op: '>=',
  value: '',
  from: '',
  unit: '%',
  kind: 'target',
};

/** The targets of a task as fields: which indicator, how compared with which figure. */
export function TargetFields(props: { value: TargetEntry[]; onChange: (value: TargetEntry[]) => void }) {
  const words = useWords(reviewWords);
  return (
    <EntryList
      entries={props.value}
      blank={newTarget}
      name={words.facets.targets}
      onChange={props.onChange}
      render={(entry, change) => <TargetField entry={entry} onChange={change} />}
    />
  );
}

function TargetField(props: { entry: TargetEntry; onChange: (entry: TargetEntry) => void }) {
  const { fields } = useWords(reviewWords);
  const { comparator, targetKind } = useWords(terms);
  const { entry, onChange } = props;
  return (
    <>
      <TextField
        label={fields.indicator}
        className="field-wide"
        lang="zh-CN"
        required
        value={entry.indicator}
        onChange={(indicator) => onChange({ ...entry, indicator })}
      />
      <SelectField
        label={fields.comparator}
        value={entry.op}
        options={comparators}
        say={(op) => comparator[op]}
        onChange={(op) => onChange({ ...entry, op })}
      />
      {entry.op === '->' && (
        <TextField
          label={fields.from}
          type="number"
          className="field-figure"
          required
          value={entry.from}
          onChange={(from) => onChange({ ...entry, from })}
        />
      )}
      <TextField
        label={fields.value}
        type="number"
        className="field-figure"
        required
        value={entry.value}
        onChange={(value) => onChange({ ...entry, value })}
      />
      <TextField
        label={fields.unit}
        className="field-unit"
        lang="zh-CN"
        value={entry.unit}
        onChange={(unit) => onChange({ ...entry, unit })}
      />
      <SelectField
        label={fields.targetKind}
        value={entry.kind}
        options={targetKinds}
        say={(kind) => targetKind[kind]}
        onChange={(kind) => onChange({ ...entry, kind })}
      />
    </>
  );
}
