import { queryOptions } from '@tanstack/react-query';
import type { Findings, FindingWork, OpenedFinding, Rules } from '#contract/findings.ts';
import { fetchJson } from './request.ts';

/** The findings that the reader sees, of all cycles or of one. */
export function findingsQuery(cycleId: string | undefined) {
  return queryOptions({
    queryKey: ['findings', cycleId ?? 'all'],
    queryFn: ({ signal }) =>
      fetchJson<Findings>(cycleId ? `/findings?cycleId=${cycleId}` : '/findings', signal),
  });
}

/** What a finding rests on. */
export function openedFindingQuery(organisationId: string, id: string) {
  return queryOptions({
    queryKey: ['finding', organisationId, id],
    queryFn: ({ signal }) =>
      fetchJson<OpenedFinding>(`/findings/${encodeURIComponent(organisationId)}/${id}`, signal),
  });
}

/** How many findings wait for whoever has signed in. */
export const findingWorkQuery = queryOptions({
  queryKey: ['finding work'],
  queryFn: ({ signal }) => fetchJson<FindingWork>('/my-work/findings', signal),
});

/** Every discrepancy rule as it is set. */
export const rulesQuery = queryOptions({
  queryKey: ['discrepancy rules'],
  queryFn: ({ signal }) => fetchJson<Rules>('/discrepancy-rules', signal),
});
