import { useState } from 'react';
import type { FacetValue } from '#contract/task.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { ledgerWords } from '../../words/ledger.ts';

const shownAtFirst = 8;
/** So few more are shown at once rather than hidden behind a button. */
const spared = 4;

/** One facet: its values with how many tasks each would leave, any number of them to choose. */
export function FacetGroup(props: {
  title: string;
  values: FacetValue[];
  chosen: readonly string[];
  /** Folded until one of its values is chosen. */
  folded: boolean;
  onChoose: (value: string, chosen: boolean) => void;
}) {
  const words = useWords(ledgerWords);
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const { title, values, chosen, onChoose } = props;
  if (values.length === 0) return null;

  const many = values.length > shownAtFirst + spared;
  const found = values.filter(({ label }) => label.includes(sought));
  const shown =
    all || !many || sought
      ? found
      : found.filter((one, index) => index < shownAtFirst || chosen.includes(one.value));
  return (
    <details className="facet" open={!props.folded || chosen.length > 0}>
      <summary>{title}</summary>
      <fieldset>
        <legend className="only-heard">{title}</legend>
        {values.length > 30 && (
          <input
            type="search"
            className="facet-search"
            value={sought}
            placeholder={words.findOrganisation}
            aria-label={words.findOrganisation}
            onChange={(event) => setSought(event.target.value.trim())}
          />
        )}
        {shown.map(({ value, label, count }) => (
          <FacetLine
            key={value}
            label={label}
            count={count}
            chosen={chosen.includes(value)}
            onChoose={(choose) => onChoose(value, choose)}
          />
        ))}
        {many && !sought && (
          <button type="button" className="plain-button" onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showAll(values.length)}
          </button>
        )}
      </fieldset>
    </details>
  );
}

/** One value of a facet. */
export function FacetLine(props: {
  label: string;
  count: number;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}) {
  return (
    <label className="facet-line">
      <input
        type="checkbox"
        checked={props.chosen}
        onChange={(event) => props.onChoose(event.target.checked)}
      />
      <span className="facet-line-label" title={props.label}>
        {props.label}
      </span>
      <span className="facet-line-count">{formatCount(props.count)}</span>
    </label>
  );
}
