import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { RegisterPage } from '#contract/organisation-register.ts';
import { fetchJson } from './request.ts';

/** So many organisations are offered while a name is typed. */
const offered = 20;

/** The organisations that words of a name, or the letters of its pinyin, may mean: the best matches first. */
export function offeredOrganisationsQuery(words: string) {
  const query = new URLSearchParams({ limit: String(offered), ...(words && { q: words }) });
  return queryOptions({
    queryKey: ['register', 'offered', words],
    queryFn: ({ signal }) => fetchJson<RegisterPage>(`/organisations?${query}`, signal),
    placeholderData: keepPreviousData,
  });
}
