import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LightCounts, LightSettingsView, TaskLight } from '#contract/lights.ts';
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

const LOOK_AGAIN_MILLISECONDS = 1_000;

/** From where on lights turn; asked for again while the lights of all branches are being settled anew. */
export const lightSettingsQuery = queryOptions({
  queryKey: ['light-settings'],
  queryFn: ({ signal }) => fetchJson<LightSettingsView>('/light-settings', signal),
  refetchInterval: ({ state }) => (state.data?.run?.done === false ? LOOK_AGAIN_MILLISECONDS : false),
});
