import { queryOptions } from '@tanstack/react-query';
import type { BurdenRequests, BurdenYear } from '#contract/burden.ts';
import { fetchJson } from './request.ts';

/** What was asked of organisations in a year; in the one of the day where none is named. */
export function burdenQuery(year: number | undefined) {
  return queryOptions({
    queryKey: ['burden', year],
    queryFn: ({ signal }) =>
      fetchJson<BurdenYear>(year === undefined ? '/burden' : `/burden?year=${year}`, signal),
  });
}

/** The requests that reached an organisation in a month. */
export function burdenRequestsQuery({ organisation, month }: { organisation: string; month: string }) {
  return queryOptions({
    queryKey: ['burden requests', organisation, month],
    queryFn: ({ signal }) =>
      fetchJson<BurdenRequests>(
        `/burden/${encodeURIComponent(organisation)}/requests?month=${month}`,
        signal,
      ),
  });
}
