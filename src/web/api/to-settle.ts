import { queryOptions } from '@tanstack/react-query';
import type { ToSettle } from '#contract/to-settle.ts';
import { fetchJson } from './request.ts';

/** What waits to be settled in one directive. */
export function toSettleQuery(directiveId: string) {
  return queryOptions({
    queryKey: ['to-settle', directiveId],
    queryFn: ({ signal }) => fetchJson<ToSettle>(`/directives/${directiveId}/to-settle`, signal),
  });
}
