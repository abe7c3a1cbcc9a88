import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Indicators } from '#contract/indicators.ts';
import type { IndicatorFilter } from '#contract/values.ts';
import { fetchJson } from './request.ts';

/** Which of a directive's indicators are asked for. */
export interface IndicatorsAsked {
  part?: string;
  organisation?: string;
  show?: IndicatorFilter;
  limit?: number;
}

/** The indicators of a directive against their targets, those behind first. */
export function indicatorsQuery(directiveId: string, { limit, ...asked }: IndicatorsAsked) {
  const query = new URLSearchParams({ ...asked, ...(limit && { limit: String(limit) }) });
  return queryOptions({
    queryKey: ['indicators', directiveId, String(query)],
    queryFn: ({ signal }) => fetchJson<Indicators>(`/directives/${directiveId}/indicators?${query}`, signal),
    placeholderData: keepPreviousData,
  });
}
