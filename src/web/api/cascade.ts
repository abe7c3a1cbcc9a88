import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CascadeLevel, Given, OrganisationBelow } from '#contract/cascade.ts';
import { fetchJson } from './request.ts';

/** One level of the tree of those who carry a task, page by page: the top one, or what was given on from a branch. */
export function cascadeQuery(taskId: string, parent?: { organisationId: string; id: string }) {
  return infiniteQueryOptions({
    queryKey: ['cascade', taskId, parent?.id ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({
        ...(parent && { parentOrganisationId: parent.organisationId, parentId: parent.id }),
        ...(pageParam && { after: pageParam }),
      });
      return fetchJson<CascadeLevel>(`/tasks/${taskId}/cascade?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: CascadeLevel) => last.next,
  });
}

/** The organisations below one to which it can give a task. */
export function organisationsBelowQuery(taskId: string, organisationId: string) {
  return queryOptions({
    queryKey: ['organisations below', taskId, organisationId],
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ organisationId });
      const answer = await fetchJson<{ organisations: OrganisationBelow[] }>(
        `/tasks/${taskId}/organisations-below?${asked}`,
        signal,
      );
      return answer.organisations;
    },
  });
}

/** What one's own organisation has given on, page by page. */
export const givenQuery = infiniteQueryOptions({
  queryKey: ['given'],
  queryFn: ({ pageParam, signal }) => fetchJson<Given>(`/given?offset=${pageParam}`, signal),
  initialPageParam: 0,
  getNextPageParam: (last: Given) => last.next,
});
