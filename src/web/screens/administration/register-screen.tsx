import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { organisationKinds } from '#contract/values.ts';
import { registerQuery } from '../../api/organisations.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type RegisterSearch, readRegisterSearch } from '../../search/register-search.ts';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';
import { terms } from '../../words/terms.ts';
import { RegisterTable } from './register-table.tsx';
import { useAddOrganisation } from './use-add-organisation.tsx';

const route = getRouteApi('/administration/organisations');
const anything = '';

/** The whole register of organisations: searched by name, and entering one that it does not have. */
export function RegisterScreen() {
  const words = useWords(registerWords);
  const around = useWords(administrationWords);
  const search = route.useSearch();
  const query = useInfiniteQuery(registerQuery(search));
  const addOrganisation = useAddOrganisation();
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <PageHead
        title={around.organisations}
        sentence={first && words.sentence(first.total, Object.keys(search).length > 0)}
        actions={
          first?.can.includes('add_organisation') && (
            <Button type="primary" onClick={addOrganisation}>
              {words.add}
            </Button>
          )
        }
      />
      <RegisterFilters />
      {!first && <PendingState query={query} />}
      {rows.length > 0 && <RegisterTable organisations={rows} />}
      {first && rows.length === 0 && <EmptyState title={words.noMatch}>{words.noMatchStep}</EmptyState>}
      {first && query.hasNextPage && (
        <Button
          className="not-printed"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {around.more(first.total - rows.length)}
        </Button>
      )}
    </>
  );
}

/** Narrows the register by words of a name and by kind; both stand in the address. */
function RegisterFilters() {
  const words = useWords(registerWords);
  const around = useWords(administrationWords);
  const { organisationKind: kindNames } = useWords(terms);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Record<keyof RegisterSearch, string>>) => {
    void navigate({ search: readRegisterSearch({ ...search, ...part }), replace: true, resetScroll: false });
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
      <SelectField
        label={words.kind}
        value={search.kind ?? anything}
        options={[anything, ...organisationKinds]}
        say={(kind) => (kind === anything ? around.any : kindNames[kind])}
        onChange={(kind) => change({ kind })}
      />
    </form>
  );
}
