import { useId, useState } from 'react';
import type { FacetValue, TaskFacets } from '#contract/task.ts';
import { countFilters, flagFilters, type LedgerSearch, type ListFilter } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { FacetGroup } from './facet-group.tsx';
import { FlagFacet } from './flag-facet.tsx';
import { useFacetLabel } from './use-facet-label.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';
import './facets.css';

/** In the order in which one asks: how far, when, who, where. */
const order = [
  'light',
  'state',
  'dueMonth',
  'deadlineKind',
  'role',
  'organisation',
  'part',
  'section',
] as const;

/** The filters at the side with their counts; on a narrower screen they open from a button. */
export function FacetPanel({ facets }: { facets: TaskFacets }) {
  const words = useWords(ledgerWords);
  const labelOf = useFacetLabel();
  const { filters, changeFilters } = useLedgerFilters();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const set = countFilters(filters);

  const choose = (name: ListFilter, value: string, chosen: boolean) => {
    const others = (filters[name] ?? []).filter((one) => one !== value);
    changeFilters(withList(filters, name, chosen ? [...others, value] : others));
  };
  return (
    <aside className="facet-panel not-printed" aria-label={words.filters}>
      <button
        type="button"
        className="facet-panel-button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {set > 0 ? words.filtersSet(set) : words.filters} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <div id={panelId} className={open ? 'facet-panel-groups facet-panel-open' : 'facet-panel-groups'}>
        <fieldset className="facet">
          <legend className="only-heard">{words.filters}</legend>
          {flagFilters.map((name) => (
            <FlagFacet key={name} name={name} values={facets[name]} />
          ))}
        </fieldset>
        {order.map((name) => (
          <FacetGroup
            key={name}
            title={words.facets[name]}
            values={withChosen(facets[name], filters[name] ?? []).map((value) => ({
              ...value,
              label: labelOf(name, value),
            }))}
            chosen={filters[name] ?? []}
            folded={name === 'section'}
            onChoose={(value, chosen) => choose(name, value, chosen)}
          />
        ))}
      </div>
    </aside>
  );
}

function withList(filters: LedgerSearch, name: ListFilter, values: string[]): LedgerSearch {
  const { [name]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [name]: values } : others;
}

/** With what was chosen but leaves no task under the other filters: it must stay in sight to be taken off. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  return [...values, ...missing.map((value) => ({ value, label: value, count: 0 }))];
}
