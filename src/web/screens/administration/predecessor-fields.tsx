import type { OrganisationName } from '#contract/organisation-register.ts';
import { type SuccessionKind, successionKinds } from '#contract/values.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { OrganisationPicker } from '../../parts/organisation-picker.tsx';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';

/** One organisation whose duties pass, as it is typed. */
export interface PredecessorValues {
  /** Tells the lines of the form apart. */
  key: number;
  organisation: OrganisationName | null;
  kind: SuccessionKind;
  basis: string;
  duties: string;
}

/** A line that nothing has been typed into; it has a key that none of the others has. */
export function emptyPredecessor(others: readonly PredecessorValues[]): PredecessorValues {
  const key = Math.max(0, ...others.map((other) => other.key)) + 1;
  return { key, organisation: null, kind: 'merger', basis: others.at(-1)?.basis ?? '', duties: '' };
}

/** Which organisation it is, how its duties pass, on what basis and which of them. */
export function PredecessorFields(props: {
  value: PredecessorValues;
  issuesAt: (field: string) => string[];
  /** The organisations that other lines have taken. */
  without: readonly string[];
  onChange: (value: PredecessorValues) => void;
  onRemove: () => void;
}) {
  const { fields: words, successionKinds: kindNames } = useWords(registerWords);
  const { value, issuesAt, without, onChange, onRemove } = props;
  return (
    <div className="form-list-entry">
      <OrganisationPicker
        label={words.predecessor}
        required
        problem={issuesAt('organisationId')[0]}
        value={value.organisation}
        without={without}
        onChange={(organisation) => onChange({ ...value, organisation })}
      />
      <ActChoiceField
        label={words.succession}
        issues={issuesAt('kind')}
        value={value.kind}
        options={successionKinds}
        say={(kind) => kindNames[kind]}
        onChange={(kind) => kind && onChange({ ...value, kind })}
      />
      <ActLineField
        label={words.successionBasis}
        issues={issuesAt('basis')}
        maxLength={500}
        value={value.basis}
        onChange={(basis) => onChange({ ...value, basis })}
      />
      <ActLineField
        label={words.duties}
        issues={issuesAt('duties')}
        maxLength={500}
        value={value.duties}
        onChange={(duties) => onChange({ ...value, duties })}
      />
      <button type="button" className="plain-button" onClick={onRemove}>
        {words.removePredecessor}
      </button>
    </div>
  );
}
