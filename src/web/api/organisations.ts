import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ContactList, OrganisationFacts, RegisterPage } from '#contract/organisation-register.ts';
import type { RegisterSearch } from '../search/register-search.ts';
import { fetchJson } from './request.ts';

/** So many organisations are offered while a name is typed. */
const offered = 20;
/** Rows of the register fetched at once. */
const pageSize = 100;

/** The organisations that words of a name, or the letters of its pinyin, may mean: the best matches first. */
export function offeredOrganisationsQuery(words: string) {
  const query = new URLSearchParams({ limit: String(offered), ...(words && { q: words }) });
  return queryOptions({
    queryKey: ['register', 'offered', words],
    queryFn: ({ signal }) => fetchJson<RegisterPage>(`/organisations?${query}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** The register page by page. */
export function registerQuery(search: RegisterSearch) {
  return infiniteQueryOptions({
    queryKey: ['register', search],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...search, limit: String(pageSize) });
      if (pageParam) query.set('after', pageParam);
      return fetchJson<RegisterPage>(`/organisations?${query}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** What the register and the organisation itself say of it. */
export function organisationFactsQuery(organisationId: string) {
  const path = `/organisations/${encodeURIComponent(organisationId)}`;
  return queryOptions({
    queryKey: ['register', 'organisation', organisationId],
    queryFn: ({ signal }) => fetchJson<OrganisationFacts>(path, signal),
  });
}

/** Whom to telephone in an organisation. */
export function contactsQuery(organisationId: string) {
  const path = `/organisations/${encodeURIComponent(organisationId)}/contacts`;
  return queryOptions({
    queryKey: ['contacts', organisationId],
    queryFn: ({ signal }) => fetchJson<ContactList>(path, signal),
  });
}
