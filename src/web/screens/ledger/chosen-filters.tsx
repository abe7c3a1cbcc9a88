import type { FacetValue, TaskFacets } from '#contract/task.ts';
import { countFilters, flagFilters, type LedgerSearch, listFilters } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { useFacetLabel } from './use-facet-label.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';

/** The filters that are set, each with a way to take it off. */
export function ChosenFilters({ facets }: { facets: TaskFacets | null }) {
  const words = useWords(ledgerWords);
  const labelOf = useFacetLabel();
  const { filters, changeFilters } = useLedgerFilters();
  if (countFilters(filters) === 0) return null;

  const chips: { label: string; without: LedgerSearch }[] = [];
  if (filters.q) {
    const { q, ...without } = filters;
    chips.push({ label: words.search(q), without });
  }
  for (const name of listFilters) {
    for (const value of filters[name] ?? []) {
      const known: FacetValue[] = facets?.[name] ?? [];
      const label = labelOf(name, known.find((one) => one.value === value) ?? { value, label: value });
      chips.push({
        label: label === value ? `${words.facets[name]} ${value}` : label,
        without: takeOff(filters, name, value),
      });
    }
  }
  for (const name of flagFilters) {
    const { [name]: flag, ...without } = filters;
    if (flag) chips.push({ label: words.flags[name][flag], without });
  }
  return (
    <section className="chosen-filters" aria-label={words.chosen}>
      {chips.map(({ label, without }) => (
        <button
          key={label}
          type="button"
          className="chosen-filter"
          aria-label={words.remove(label)}
          onClick={() => changeFilters(without)}
        >
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="plain-button" onClick={() => changeFilters({})}>
        {words.clear}
      </button>
    </section>
  );
}

/** The filters without one value of a list. */
function takeOff(filters: LedgerSearch, name: (typeof listFilters)[number], value: string): LedgerSearch {
  const { [name]: values, ...others } = filters;
  const rest = values?.filter((one) => one !== value) ?? [];
  return rest.length > 0 ? { ...others, [name]: rest } : others;
}
