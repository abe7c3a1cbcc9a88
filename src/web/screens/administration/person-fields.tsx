import { useQuery } from '@tanstack/react-query';
import type { OrganisationName } from '#contract/organisation-register.ts';
import type { Person } from '#contract/people.ts';
import type { PersonRole } from '#contract/values.ts';
import { organisationFactsQuery } from '../../api/organisations.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import type { ActFields } from '../../parts/act-form/act-question.ts';
import { OrganisationPicker } from '../../parts/organisation-picker.tsx';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { RoleBoxes } from './role-boxes.tsx';

/** What has been typed of a person; what has not been touched is left out. */
export interface PersonValues {
  username?: string;
  name?: string;
  organisation?: OrganisationName | null;
  unitId?: string;
  roles?: PersonRole[];
  email?: string;
  telephone?: string;
}

/** The fields of a person, over those that they have now; a username is asked for once. */
export function PersonFields(props: { form: ActFields<PersonValues>; person?: Person }) {
  const { fields: words, organisation: organisationLabel } = useWords(peopleWords);
  const { form, person } = props;
  const { values, change, issuesAt } = form;
  const organisation =
    values.organisation === undefined ? (person?.organisation ?? null) : values.organisation;
  const stays = organisation?.id === person?.organisation.id;
  return (
    <>
      <ActLineField
        label={words.name}
        issues={issuesAt('name')}
        maxLength={60}
        value={values.name ?? person?.name ?? ''}
        onChange={(name) => change({ name })}
      />
      {!person && (
        <ActLineField
          label={words.username}
          hint={words.usernameHint}
          issues={issuesAt('username')}
          maxLength={40}
          value={values.username ?? ''}
          onChange={(username) => change({ username })}
        />
      )}
      <OrganisationPicker
        label={organisationLabel}
        required
        problem={issuesAt('organisationId')[0]}
        value={organisation}
        onChange={(chosen) => change({ organisation: chosen, unitId: '' })}
      />
      <UnitField
        organisationId={organisation?.id}
        issues={issuesAt('unitId')}
        value={values.unitId ?? (stays ? person?.unit?.id : undefined) ?? ''}
        onChange={(unitId) => change({ unitId })}
      />
      <RoleBoxes
        issues={issuesAt('roles')}
        value={values.roles ?? person?.details?.roles ?? []}
        onChange={(roles) => change({ roles })}
      />
      <ActLineField
        label={words.telephone}
        hint={words.telephoneHint}
        type="tel"
        maxLength={40}
        issues={issuesAt('telephone')}
        value={values.telephone ?? person?.details?.telephone ?? ''}
        onChange={(telephone) => change({ telephone })}
      />
      <ActLineField
        label={words.email}
        maxLength={200}
        issues={issuesAt('email')}
        value={values.email ?? person?.details?.email ?? ''}
        onChange={(email) => change({ email })}
      />
    </>
  );
}

/** The units of the organisation chosen; nothing where it has none. */
function UnitField(props: {
  organisationId: string | undefined;
  issues: readonly string[];
  value: string;
  onChange: (unitId: string) => void;
}) {
  const { fields: words } = useWords(peopleWords);
  const { organisationId = '', issues, value, onChange } = props;
  const { data } = useQuery({ ...organisationFactsQuery(organisationId), enabled: organisationId !== '' });
  const units = data?.units ?? [];
  if (units.length === 0 && value === '') return null;
  return (
    <ActChoiceField
      label={words.unit}
      issues={issues}
      value={value}
      options={units.map(({ id }) => id)}
      say={(id) => units.find((unit) => unit.id === id)?.name ?? id}
      none={words.noUnit}
      onChange={onChange}
    />
  );
}
