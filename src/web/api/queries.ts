import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DirectiveSummary, DocumentView } from '#contract/directive.ts';
import type { Me } from '#contract/me.ts';
import type { Meta } from '#contract/meta.ts';
import type { OrganisationDetail, OrganisationRow } from '#contract/organisation.ts';
import type { Overview } from '#contract/overview.ts';
import type { TaskDetail, TaskPage } from '#contract/task.ts';
import type { LightColour } from '#contract/values.ts';
import { type LedgerSearch, writeSearch } from '../search/ledger-search.ts';
import { fetchJson } from './request.ts';

/** Rows fetched at once: a directive of the usual size comes whole. */
const pageSize = 250;

/** What the installation is, and its civil date. */
export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: ({ signal }) => fetchJson<Meta>('/meta', signal),
});

/** Who has signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => fetchJson<Me>('/me', signal),
});

/** Every registered directive. */
export const directivesQuery = queryOptions({
  queryKey: ['directives'],
  queryFn: ({ signal }) => fetchJson<{ directives: DirectiveSummary[] }>('/directives', signal),
});

/** Head and counts of one directive. */
export function directiveQuery(directiveId: string) {
  return queryOptions({
    queryKey: ['directive', directiveId],
    queryFn: ({ signal }) => fetchJson<DirectiveSummary>(`/directives/${directiveId}`, signal),
  });
}

/** The figures of one directive's year. */
export function overviewQuery(directiveId: string) {
  return queryOptions({
    queryKey: ['overview', directiveId],
    queryFn: ({ signal }) => fetchJson<Overview>(`/directives/${directiveId}/overview`, signal),
  });
}

/** The text of one directive with everything recognised in it; it never changes. */
export function documentQuery(directiveId: string) {
  return queryOptions({
    queryKey: ['document', directiveId],
    queryFn: ({ signal }) => fetchJson<DocumentView>(`/directives/${directiveId}/document`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** After which task a page begins, and by light after which light; null for the first. */
type TaskPageParam = { after: number; light: LightColour | null } | null;
const firstPage: TaskPageParam = null;

/** The tasks that match the filters, page by page in printed order or by light; the first page has the facets. */
export function tasksQuery(directiveId: string, filters: LedgerSearch) {
  const query = writeSearch({ ...filters });
  return infiniteQueryOptions({
    queryKey: ['tasks', directiveId, query],
    queryFn: ({ pageParam, signal }) => {
      const page = new URLSearchParams(query);
      page.set('limit', String(pageSize));
      if (pageParam) page.set('after', String(pageParam.after));
      if (pageParam?.light) page.set('afterLight', pageParam.light);
      return fetchJson<TaskPage>(`/directives/${directiveId}/tasks?${page}`, signal);
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next, nextLight }): TaskPageParam =>
      next === null ? null : { after: next, light: nextLight },
    placeholderData: keepPreviousData,
  });
}

/** One task with its proof. */
export function taskQuery(taskId: string) {
  return queryOptions({
    queryKey: ['task', taskId],
    queryFn: ({ signal }) => fetchJson<TaskDetail>(`/tasks/${taskId}`, signal),
  });
}

/** The organisations named in one directive with their load. */
export function organisationsQuery(directiveId: string) {
  return queryOptions({
    queryKey: ['organisations', directiveId],
    queryFn: ({ signal }) =>
      fetchJson<{ organisations: OrganisationRow[] }>(`/directives/${directiveId}/organisations`, signal),
  });
}

/** What one directive asks of one organisation. */
export function organisationQuery(directiveId: string, organisationId: string) {
  const path = `/directives/${directiveId}/organisations/${encodeURIComponent(organisationId)}`;
  return queryOptions({
    queryKey: ['organisation', directiveId, organisationId],
    queryFn: ({ signal }) => fetchJson<OrganisationDetail>(path, signal),
  });
}
