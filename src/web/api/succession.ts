import { queryOptions } from '@tanstack/react-query';
import type { Succession } from '#contract/succession.ts';
import { fetchJson } from './request.ts';

/** What an organisation has open, and to whom its duties have passed. */
export function successionQuery(organisationId: string) {
  return queryOptions({
    queryKey: ['succession', organisationId],
    queryFn: ({ signal }) =>
      fetchJson<Succession>(`/organisations/${encodeURIComponent(organisationId)}/succession`, signal),
  });
}
