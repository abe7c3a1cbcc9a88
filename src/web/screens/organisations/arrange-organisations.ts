import type { OrganisationRow } from '#contract/organisation.ts';
import type { Language, OrganisationKind } from '#contract/values.ts';
import type { OrganisationColumn, OrganisationSearch } from '../../search/organisation-search.ts';
import { organisationName } from '../../words/organisation-name.ts';

export interface Arrangement {
  search: OrganisationSearch;
  language: Language;
  sayKind: (kind: OrganisationKind) => string;
}

/** The organisations that the search asks for, in its order; equals keep the order they came in. */
export function arrangeOrganisations(
  organisations: readonly OrganisationRow[],
  { search, language, sayKind }: Arrangement,
): OrganisationRow[] {
  const { q, kind, sort = 'total', reverse } = search;
  const words = (q ?? '').toLowerCase().split(/\s+/);
  const asked = organisations.filter((organisation) => {
    if (kind && organisation.kind !== kind) return false;
    const { shortName, fullName, englishName } = organisation;
    const names = `${shortName} ${fullName} ${englishName ?? ''}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en');
  const compare = (one: OrganisationRow, other: OrganisationRow) => {
    if (sort === 'name')
      return collator.compare(organisationName(one, language), organisationName(other, language));
    if (sort === 'kind') return collator.compare(sayKind(one.kind), sayKind(other.kind));
    return other.load[sort] - one.load[sort];
  };
  return asked.toSorted((one, other) => (reverse ? compare(other, one) : compare(one, other)));
}

/** How `aria-sort` says the order of a column; undefined for one that does not order the list. */
export function orderOf(
  column: OrganisationColumn,
  { sort = 'total', reverse }: OrganisationSearch,
): 'ascending' | 'descending' | undefined {
  if (column !== sort) return undefined;
  const fromSmallest = (column === 'name' || column === 'kind') !== (reverse === 'true');
  return fromSmallest ? 'ascending' : 'descending';
}
