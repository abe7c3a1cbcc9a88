import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { tasksQuery } from '../../api/queries.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { Answer } from './answer.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { LedgerActions } from './ledger-actions.tsx';
import { groupTasks, listItems } from './ledger-items.ts';
import { LedgerList } from './ledger-list.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { useLedgerFilters } from './use-ledger-filters.ts';
import './ledger.css';

/** All tasks of a directive by part and section, narrowed by facets and words; every filter stands in the address. */
export function LedgerScreen() {
  const words = useWords(ledgerWords);
  const { directiveId, filters } = useLedgerFilters();
  const query = useInfiniteQuery(tasksQuery(directiveId, filters));
  const narrow = useMedia('screen and (max-width: 720px)');
  const items = useMemo(() => {
    const tasks = query.data?.pages.flatMap((page) => page.rows) ?? [];
    return filters.sort ? listItems(tasks) : groupTasks(tasks);
  }, [query.data?.pages, filters.sort]);
  const first = query.data?.pages[0];
  if (!first) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }

  const loaded = query.data?.pages.reduce((sum, page) => sum + page.rows.length, 0) ?? 0;
  const fetchMore = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  const rows = { items, missing: first.total - loaded, fetchMore, sought: filters.q?.split(/\s+/) ?? [] };
  return (
    <>
      <PageHead
        title={words.title}
        sentence={<Answer total={first.total} facets={first.facets} />}
        actions={<LedgerActions total={first.total} />}
      />
      <ChosenFilters facets={first.facets} />
      <div className="ledger" aria-busy={query.isPlaceholderData}>
        {first.facets && <FacetPanel facets={first.facets} />}
        <div className="ledger-rows">
          {first.total === 0 && <EmptyState title={words.empty}>{words.emptyStep}</EmptyState>}
          {first.total > 0 && (narrow ? <LedgerList {...rows} /> : <LedgerTable {...rows} />)}
          {rows.missing > 0 && (
            <p className="only-printed">{words.printedPart(formatCount(loaded), formatCount(first.total))}</p>
          )}
        </div>
      </div>
    </>
  );
}
