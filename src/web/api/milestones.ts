import { queryOptions } from '@tanstack/react-query';
import type { Milestones, ToCoSign } from '#contract/milestones.ts';
import { fetchJson } from './request.ts';

/** The milestones of a task in the plans that count. */
export function taskMilestonesQuery(taskId: string) {
  return queryOptions({
    queryKey: ['task milestones', taskId],
    queryFn: ({ signal }) => fetchJson<Milestones>(`/tasks/${taskId}/milestones`, signal),
  });
}

/** The milestones that the reader may verify. */
export const claimedMilestonesQuery = queryOptions({
  queryKey: ['claimed milestones'],
  queryFn: ({ signal }) => fetchJson<Milestones>('/milestones/claimed', signal),
});

/** The reports that wait for the signature of the reader's organisation. */
export const toCoSignQuery = queryOptions({
  queryKey: ['to co-sign'],
  queryFn: ({ signal }) => fetchJson<ToCoSign>('/reports/to-co-sign', signal),
});
