import type { OrganisationName } from '#contract/organisation-register.ts';
import { useSettings } from '../../settings.ts';
import { actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { OrganisationPicker } from '../organisation-picker.tsx';
import './act-questions.css';

/** Organisations chosen one after the other, each of which can be taken away again. */
export function OrganisationListField(props: {
  /** Whom they are; as at a place that names nobody where it is left out. */
  label?: string;
  value: readonly OrganisationName[];
  onChange: (organisations: OrganisationName[]) => void;
}) {
  const words = useWords(actQuestionWords);
  const { language } = useSettings();
  const { value, onChange } = props;
  return (
    <div>
      <OrganisationPicker
        key={value.length}
        label={value.length === 0 ? (props.label ?? words.placeholders) : words.addOrganisation}
        value={null}
        without={value.map(({ id }) => id)}
        onChange={(added) => {
          if (!added) return;
          const { id, shortName, englishName } = added;
          onChange([...value, { id, shortName, englishName }]);
        }}
      />
      {value.length > 0 && (
        <ul className="act-chosen">
          {value.map((organisation) => {
            const name = organisationName(organisation, language);
            return (
              <li key={organisation.id}>
                {name}
                <button
                  type="button"
                  className="plain-button"
                  aria-label={words.remove(name)}
                  onClick={() => onChange(value.filter(({ id }) => id !== organisation.id))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
