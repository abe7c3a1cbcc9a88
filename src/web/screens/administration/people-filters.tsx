import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { personRoles, personStates } from '#contract/values.ts';
import { organisationFactsQuery } from '../../api/organisations.ts';
import { OrganisationPicker } from '../../parts/organisation-picker.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type PeopleSearch, readPeopleSearch } from '../../search/people-search.ts';
import { administrationWords, peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { personRoleWords } from '../../words/person-roles.ts';

const route = getRouteApi('/administration/people');
const anything = '';

/** Narrows the list of people by words, organisation, role and state; all of it stands in the address. */
export function PeopleFilters() {
  const words = useWords(peopleWords);
  const around = useWords(administrationWords);
  const roles = useWords(personRoleWords);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = useQuery({
    ...organisationFactsQuery(search.organisation ?? ''),
    enabled: search.organisation !== undefined,
  });
  const change = (part: Partial<Record<keyof PeopleSearch, string>>) => {
    void navigate({ search: readPeopleSearch({ ...search, ...part }), replace: true, resetScroll: false });
  };
  return (
    <form className="administration-filters not-printed" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.filter}
        type="search"
        className="field-wide"
        value={search.q ?? ''}
        onChange={(q) => change({ q })}
      />
      <OrganisationPicker
        label={words.organisation}
        value={(search.organisation && chosen.data) || null}
        onChange={(organisation) => change({ organisation: organisation?.id ?? '' })}
      />
      <SelectField
        label={words.role}
        value={search.role ?? anything}
        options={[anything, ...personRoles]}
        say={(role) => (role === anything ? around.any : roles[role].name)}
        onChange={(role) => change({ role })}
      />
      <SelectField
        label={words.state}
        value={search.state ?? anything}
        options={[anything, ...personStates]}
        say={(state) => (state === anything ? around.any : words.states[state])}
        onChange={(state) => change({ state })}
      />
    </form>
  );
}
