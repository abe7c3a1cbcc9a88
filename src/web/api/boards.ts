import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LightHeat, SupervisionBoard } from '#contract/boards.ts';
import type { LightTrend } from '#contract/lights.ts';
import { fetchJson } from './request.ts';

/** What is red, what turns red and who has not answered, of a day; today where none is named. */
export function supervisionBoardQuery(directiveId: string, asked: { day?: string; limit?: number }) {
  const query = new URLSearchParams({
    ...(asked.day && { day: asked.day }),
    ...(asked.limit && { limit: String(asked.limit) }),
  });
  return queryOptions({
    queryKey: ['board', directiveId, String(query)],
    queryFn: ({ signal }) => fetchJson<SupervisionBoard>(`/directives/${directiveId}/board?${query}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** How many tasks showed each light, week by week up to a day. */
export function lightTrendQuery(directiveId: string, day: string) {
  return queryOptions({
    queryKey: ['lights', directiveId, 'trend', day],
    queryFn: ({ signal }) =>
      fetchJson<LightTrend>(`/directives/${directiveId}/lights/trend?day=${day}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** The lights of every organisation in every part on a day. */
export function lightHeatQuery(directiveId: string, day: string) {
  return queryOptions({
    queryKey: ['lights', directiveId, 'heat', day],
    queryFn: ({ signal }) =>
      fetchJson<LightHeat>(`/directives/${directiveId}/lights/heat?day=${day}`, signal),
    placeholderData: keepPreviousData,
  });
}
