import { queryOptions } from '@tanstack/react-query';
import type { Dashboard } from '#contract/dashboard.ts';
import { fetchJson } from './request.ts';

/** How an organisation stands in a directive. */
export function dashboardQuery(directiveId: string, organisationId: string) {
  return queryOptions({
    queryKey: ['dashboard', directiveId, organisationId],
    queryFn: ({ signal }) =>
      fetchJson<Dashboard>(
        `/directives/${directiveId}/organisations/${encodeURIComponent(organisationId)}/dashboard`,
        signal,
      ),
  });
}
