import { getRouteApi } from '@tanstack/react-router';
import type { OrganisationRow } from '#contract/organisation.ts';
import { organisationKinds } from '#contract/values.ts';
import { type OrganisationSearch, readOrganisationSearch } from '../../search/organisation-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationsWords } from '../../words/organisations.ts';
import { terms } from '../../words/terms.ts';

const route = getRouteApi('/d/$directiveId/organisations');

/** Narrows the list by a part of the name and by kind; both stand in the address. */
export function OrganisationFilters(props: { organisations: OrganisationRow[]; shown: number }) {
  const words = useWords(organisationsWords);
  const { organisationKind: kindNames } = useWords(terms);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { organisations, shown } = props;
  const change = (name: keyof OrganisationSearch, value: string) => {
    const next = readOrganisationSearch({ ...search, [name]: value });
    void navigate({ search: next, replace: true, resetScroll: false });
  };
  const countOf = (kind: string) => organisations.filter((one) => one.kind === kind).length;
  return (
    <form className="organisation-filters not-printed" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        defaultValue={search.q}
        onChange={(event) => change('q', event.target.value)}
      />
      <select
        aria-label={words.kind}
        value={search.kind ?? ''}
        onChange={(event) => change('kind', event.target.value)}
      >
        <option value="">{words.allKinds(organisations.length)}</option>
        {organisationKinds
          .filter((kind) => countOf(kind) > 0)
          .map((kind) => (
            <option key={kind} value={kind}>
              {words.kindOption(kindNames[kind], countOf(kind))}
            </option>
          ))}
      </select>
      <span className="quiet" role="status">
        {words.shown(shown)}
      </span>
    </form>
  );
}
