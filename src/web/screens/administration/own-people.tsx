import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { peopleQuery } from '../../api/people.ts';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { PeopleTable } from './people-table.tsx';

/** The colleagues who use the installation, as far as one sees them. */
export function OwnPeople({ organisationId }: { organisationId: string }) {
  const words = useWords(administrationWords);
  const query = useInfiniteQuery(peopleQuery({ organisation: organisationId, state: 'active' }));
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  if (!first || rows.length === 0) return null;
  return (
    <section className="administration-section" aria-labelledby="own-people">
      <h2 id="own-people">{words.people}</h2>
      <PeopleTable people={rows} />
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.more(first.total - rows.length)}
        </Button>
      )}
    </section>
  );
}
