import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { peopleQuery } from '../../api/people.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { administrationWords, peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { usePersonActs } from './use-person-acts.tsx';

const route = getRouteApi('/administration/people');

/** Who uses the installation, where they belong and in which roles; adding somebody. */
export function PeopleScreen() {
  const words = useWords(peopleWords);
  const around = useWords(administrationWords);
  const search = route.useSearch();
  const query = useInfiniteQuery(peopleQuery(search));
  const { addPerson } = usePersonActs();
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const filtered = Object.keys(search).length > 0;
  const actions = first?.can.includes('add_person') && (
    <Button type="primary" onClick={addPerson}>
      {words.add}
    </Button>
  );
  return (
    <>
      <PageHead
        title={around.people}
        sentence={first && words.sentence(first.total, filtered)}
        actions={actions}
      />
      <PeopleFilters />
      {!first && <PendingState query={query} />}
      {rows.length > 0 && <PeopleTable people={rows} />}
      {first && rows.length === 0 && (
        <EmptyState title={filtered ? words.noMatch : words.empty}>
          {filtered ? (
            <Link to="." search={{}}>
              {around.clear}
            </Link>
          ) : (
            words.emptyStep
          )}
        </EmptyState>
      )}
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
