import { useId } from 'react';
import type { OrganisationName } from '#contract/organisation-register.ts';
import { type OrganisationKind, organisationKinds } from '#contract/values.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActDateField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import type { ActFields } from '../../parts/act-form/act-question.ts';
import { OrganisationPicker } from '../../parts/organisation-picker.tsx';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';
import { terms } from '../../words/terms.ts';
import { emptyPredecessor, PredecessorFields, type PredecessorValues } from './predecessor-fields.tsx';

/** What has been typed of an organisation that is to be entered. */
export interface OrganisationValues {
  shortName: string;
  fullName: string;
  englishName: string;
  kind: OrganisationKind | '';
  parent: OrganisationName | null;
  validFrom: string;
  basis: string;
  predecessors: PredecessorValues[];
}

/** The kinds that a person chooses from: what is unknown is for documents only. */
const chosenKinds = organisationKinds.filter((kind) => kind !== 'unknown');

/** The fields of an organisation that the register does not have. */
export function OrganisationFields({ form }: { form: ActFields<OrganisationValues> }) {
  const { fields: words } = useWords(registerWords);
  const { organisationKind: kindNames } = useWords(terms);
  const { values, change, issuesAt } = form;
  const line = (field: 'shortName' | 'fullName' | 'englishName' | 'basis', hint?: string) => (
    <ActLineField
      label={words[field]}
      {...(hint && { hint })}
      issues={issuesAt(field)}
      value={values[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <>
      {line('shortName', words.shortNameHint)}
      {line('fullName')}
      {line('englishName')}
      <ActChoiceField
        label={words.kind}
        issues={issuesAt('kind')}
        value={values.kind}
        options={chosenKinds}
        say={(kind) => kindNames[kind]}
        none=""
        onChange={(kind) => change({ kind })}
      />
      <OrganisationPicker
        label={words.parent}
        problem={issuesAt('parentId')[0]}
        value={values.parent}
        onChange={(parent) => change({ parent })}
      />
      <ActDateField
        label={words.validFrom}
        issues={issuesAt('validFrom')}
        value={values.validFrom}
        onChange={(validFrom) => change({ validFrom })}
      />
      {line('basis')}
      <Predecessors form={form} />
    </>
  );
}

function Predecessors({ form: { values, change, issuesAt } }: { form: ActFields<OrganisationValues> }) {
  const { fields: words } = useWords(registerWords);
  const titleId = useId();
  const { predecessors } = values;
  return (
    <section className="form-list" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.predecessors}</h3>
      {predecessors.map((predecessor, index) => (
        <PredecessorFields
          key={predecessor.key}
          value={predecessor}
          issuesAt={(field) => issuesAt(`predecessors.${index}.${field}`)}
          without={predecessors.flatMap(({ organisation }) => organisation?.id ?? [])}
          onChange={(changed) => change({ predecessors: predecessors.with(index, changed) })}
          onRemove={() => change({ predecessors: predecessors.toSpliced(index, 1) })}
        />
      ))}
      <button
        type="button"
        className="plain-button"
        onClick={() => change({ predecessors: [...predecessors, emptyPredecessor(predecessors)] })}
      >
        + {words.addPredecessor}
      </button>
    </section>
  );
}
