import type { FacetValue } from '#contract/task.ts';
import type { FlagFilter } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { FacetLine } from './facet-group.tsx';
import { useLedgerFilters } from './use-ledger-filters.ts';

/** A question of yes or no: choosing one answer takes the other off. */
export function FlagFacet({ name, values }: { name: FlagFilter; values: FacetValue[] }) {
  const words = useWords(ledgerWords);
  const { filters, changeFilters } = useLedgerFilters();
  const { [name]: chosen, ...others } = filters;
  return (['true', 'false'] as const)
    .filter((flag) => flag === 'true' || flag === chosen)
    .map((flag) => (
      <FacetLine
        key={flag}
        label={words.flags[name][flag]}
        count={values.find(({ value }) => value === flag)?.count ?? 0}
        chosen={chosen === flag}
        onChoose={(choose) => changeFilters(choose ? { ...others, [name]: flag } : others)}
      />
    ));
}
