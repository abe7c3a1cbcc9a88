import { useQuery } from '@tanstack/react-query';
import type { FacetValue, TaskFacets } from '#contract/task.ts';
import { metaQuery } from '../../api/queries.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { countFilters, type LedgerSearch } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';

/** The ledger in one sentence; each figure narrows the ledger to the rows it counts. */
export function Answer({ total, facets }: { total: number; facets: TaskFacets | null }) {
  const words = useWords(ledgerWords);
  const { data: meta } = useQuery(metaQuery);
  const { filters } = useLedgerFilters();
  const month = meta?.today.slice(0, 7);
  const counts = {
    dueThisMonth: filters.dueMonth || !month ? 0 : countOf(facets?.dueMonth, month),
    noLead: filters.noLead ? 0 : countOf(facets?.noLead, 'true'),
    openEnded: filters.openEnded ? 0 : countOf(facets?.openEnded, 'true'),
  };
  const text = words.answer({
    tasks: total,
    filtered: countFilters(filters) > 0,
    ...counts,
  });
  return (
    <Sentence
      text={text}
      figures={{
        tasks: <strong>{formatCount(total)}</strong>,
        dueThisMonth: month && <Figure count={counts.dueThisMonth} filters={{ dueMonth: [month] }} />,
        noLead: <Figure count={counts.noLead} filters={{ noLead: 'true' }} />,
        openEnded: <Figure count={counts.openEnded} filters={{ openEnded: 'true' }} />,
      }}
    />
  );
}

function Figure({ count, filters: added }: { count: number; filters: LedgerSearch }) {
  const { directiveId, filters } = useLedgerFilters();
  return (
    <LedgerLink directiveId={directiveId} search={{ ...filters, ...added }} className="figure">
      {formatCount(count)}
    </LedgerLink>
  );
}

function countOf(values: FacetValue[] | undefined, wanted: string): number {
  return values?.find(({ value }) => value === wanted)?.count ?? 0;
}
