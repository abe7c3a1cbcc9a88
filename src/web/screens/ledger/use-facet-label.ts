import { useQuery } from '@tanstack/react-query';
import { deadlineKinds, lightColours, roles, taskStates } from '#contract/values.ts';
import { directiveQuery, organisationsQuery } from '../../api/queries.ts';
import type { ListFilter } from '../../search/ledger-search.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMonth } from '../../words/format.ts';
import { lightWords } from '../../words/lights.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { standingWords } from '../../words/standing.ts';
import { terms } from '../../words/terms.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';

interface Value {
  value: string;
  label: string;
}

/** How a facet's value is called in the reader's language. */
export function useFacetLabel(): (name: ListFilter, value: Value) => string {
  const words = useWords(terms);
  const { taskState } = useWords(standingWords);
  const { colour: lightWord } = useWords(lightWords);
  const { language } = useSettings();
  const { directiveId, filters } = useLedgerFilters();
  const { data: directive } = useQuery(directiveQuery(directiveId));
  // The facet has the Chinese names of those that have tasks: enough, but for English and for a choice without tasks.
  const wanted = language === 'en' || filters.organisation !== undefined;
  const { data: register } = useQuery({ ...organisationsQuery(directiveId), enabled: wanted });

  const nameOf = ({ value, label }: Value) => {
    const organisation = register?.organisations.find(({ id }) => id === value);
    return organisation ? organisationName(organisation, language) : label;
  };
  return (name, { value, label }) => {
    if (name === 'organisation') return nameOf({ value, label });
    if (name === 'dueMonth') return formatMonth(value, language, directive?.year ?? null);
    if (name === 'role') {
      const role = roles.find((one) => one === value);
      return role ? words.role[role] : value;
    }
    if (name === 'deadlineKind') {
      const kind = deadlineKinds.find((one) => one === value);
      return kind ? words.deadlineKind[kind] : value;
    }
    if (name === 'state') {
      const state = taskStates.find((one) => one === value);
      return state ? taskState[state] : value;
    }
    if (name === 'light') {
      const colour = lightColours.find((one) => one === value);
      return colour ? lightWord[colour] : value;
    }
    if (label === value) return label;
    return name === 'part' ? `${value}、${label}` : `${value}${label}`;
  };
}
