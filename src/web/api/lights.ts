import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LightCounts, TaskLight } from '#contract/lights.ts';
import type { LightGrouping } from '#contract/values.ts';
import { writeSearch } from '../search/ledger-search.ts';
import { fetchJson } from './request.ts';

/** The light of a task and of its branches today. */
export function taskLightQuery(taskId: string) {
  return queryOptions({
    queryKey: ['light', taskId],
    queryFn: ({ signal }) => fetchJson<TaskLight>(`/tasks/${taskId}/light`, signal),
  });
}

/** How many show each light on a day; what was counted before stays until the new counts are there. */
export function lightCountsQuery(directiveId: string, { day, by }: { day: string; by: LightGrouping }) {
  return queryOptions({
    queryKey: ['lights', directiveId, day, by],
    queryFn: ({ signal }) =>
      fetchJson<LightCounts>(`/directives/${directiveId}/lights${writeSearch({ day, by })}`, signal),
    placeholderData: keepPreviousData,
  });
}
