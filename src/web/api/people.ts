import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PeoplePage, Person } from '#contract/people.ts';
import type { Activation } from '#contract/sign-in.ts';
import type { PeopleSearch } from '../search/people-search.ts';
import { fetchJson, sendAct } from './request.ts';

/** Rows fetched at once. */
const pageSize = 100;

/** The people whom one sees, page by page. */
export function peopleQuery(search: PeopleSearch) {
  return infiniteQueryOptions({
    queryKey: ['people', search],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...search, limit: String(pageSize) });
      if (pageParam) query.set('after', pageParam);
      return fetchJson<PeoplePage>(`/people?${query}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** One person, and who stands in for whom. */
export function personQuery(personId: string) {
  return queryOptions({
    queryKey: ['people', 'person', personId],
    queryFn: ({ signal }) => fetchJson<Person>(`/people/${personId}`, signal),
  });
}

/** A new activation code; the one before is void, and this one is shown once. */
export function issueActivation(personId: string): Promise<Activation> {
  return sendAct('POST', `/people/${personId}/activation`);
}
