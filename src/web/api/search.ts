import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchResults } from '#contract/search.ts';
import { fetchJson } from './request.ts';

/** What has the words, at most `limit` of each group. */
export function searchQuery(words: string, limit: number) {
  const q = words.trim();
  return queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) =>
      fetchJson<SearchResults>(`/search?${new URLSearchParams({ q, limit: String(limit) })}`, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}
