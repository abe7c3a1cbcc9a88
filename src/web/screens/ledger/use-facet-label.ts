import { deadlineKinds, roles } from '#contract/values.ts';
import type { ListFilter } from '../../search/ledger-search.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMonth } from '../../words/format.ts';
import { terms } from '../../words/terms.ts';

interface Value {
  value: string;
  label: string;
}

/** How a facet's value is called in the reader's language. */
export function useFacetLabel(): (name: ListFilter, value: Value) => string {
  const words = useWords(terms);
  const { language } = useSettings();
  return (name, { value, label }) => {
    if (name === 'dueMonth') return formatMonth(value, language, null);
    if (name === 'role') {
      const role = roles.find((one) => one === value);
      return role ? words.role[role] : value;
    }
    if (name === 'deadlineKind') {
      const kind = deadlineKinds.find((one) => one === value);
      return kind ? words.deadlineKind[kind] : value;
    }
    if (name === 'organisation' || label === value) return label;
    return name === 'part' ? `${value}、${label}` : `${value}${label}`;
  };
}
