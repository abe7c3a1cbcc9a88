import { useId } from 'react';
import { roles } from '#contract/values.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { terms } from '../../words/terms.ts';
import type { ResponsibilityEntry } from './entries.ts';
import { EntryList } from './entry-list.tsx';

const newEntry: ResponsibilityEntry = { key: 0, role: 'responsible', names: '', openEnded: false };

/** Who answers for a task as fields: role, names with 、 between them, whether the list is open. */
export function ResponsibilityFields(props: {
  value: ResponsibilityEntry[];
  onChange: (value: ResponsibilityEntry[]) => void;
}) {
  const words = useWords(reviewWords);
  const nobody = props.value.every(({ names }) => names.trim() === '');
  return (
    <>
      <EntryList
        entries={props.value}
        blank={newEntry}
        name={words.facets.responsibilities}
        onChange={props.onChange}
        render={(entry, change) => <ResponsibilityField entry={entry} onChange={change} />}
      />
      {nobody && <p className="quiet">{words.openOnPurpose}</p>}
    </>
  );
}

function ResponsibilityField(props: {
  entry: ResponsibilityEntry;
  onChange: (entry: ResponsibilityEntry) => void;
}) {
  const { fields } = useWords(reviewWords);
  const { role: roleWords } = useWords(terms);
  const { entry, onChange } = props;
  const openId = useId();
  const namesId = useId();
  return (
    <>
      <SelectField
        label={fields.role}
        value={entry.role}
        options={roles}
        say={(role) => roleWords[role]}
        onChange={(role) => onChange({ ...entry, role })}
      />
      <div className="field field-check">
        <input
          id={openId}
          type="checkbox"
          checked={entry.openEnded}
          onChange={(event) => onChange({ ...entry, openEnded: event.target.checked })}
        />
        <label htmlFor={openId}>{fields.openEnded}</label>
      </div>
      <div className="field field-whole field-names">
        <label htmlFor={namesId}>{fields.names}</label>
        <textarea
          id={namesId}
          lang="zh-CN"
          autoComplete="off"
          value={entry.names}
          onChange={(event) => onChange({ ...entry, names: event.target.value })}
        />
      </div>
    </>
  );
}
