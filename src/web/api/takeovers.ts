import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  MappingRequest,
  MatchesRequest,
  TakenOver,
  TakenOverValue,
  TakeoverList,
  TakeoverRows,
  TakeoverView,
} from '#contract/takeover.ts';
import type { TaskPage } from '#contract/task.ts';
import { fetchJson, sendAct } from './request.ts';

/** Every takeover of a ledger in use. */
export const takeoversQuery = queryOptions({
  queryKey: ['takeovers'],
  queryFn: ({ signal }) => fetchJson<TakeoverList>('/takeovers', signal),
  staleTime: 0,
});

/** One takeover: sheets, columns, what it would bring. */
export function takeoverQuery(takeoverId: string) {
  return queryOptions({
    queryKey: ['takeover', takeoverId],
    queryFn: ({ signal }) => fetchJson<TakeoverView>(`/takeovers/${takeoverId}`, signal),
  });
}

/** Every row of a takeover at a revision; the rows of the revision before stand until they are there. */
export function takeoverRowsQuery(takeoverId: string, revision: number) {
  return queryOptions({
    queryKey: ['takeover rows', takeoverId, revision],
    queryFn: ({ signal }) => fetchJson<TakeoverRows>(`/takeovers/${takeoverId}/rows`, signal),
    placeholderData: keepPreviousData,
    // Thousands of rows are not compared one by one with those before.
    structuralSharing: false,
  });
}

/** What was taken over of a task. */
export function takenOverQuery(taskId: string) {
  return queryOptions({
    queryKey: ['taken over', taskId],
    queryFn: ({ signal }) => fetchJson<{ values: TakenOverValue[] }>(`/tasks/${taskId}/taken-over`, signal),
  });
}

/** The first tasks of a directive in which words stand. */
export function taskSearchQuery(directiveId: string, sought: string) {
  const query = new URLSearchParams({ q: sought, limit: '5' });
  return queryOptions({
    queryKey: ['task search', directiveId, sought],
    queryFn: ({ signal }) => fetchJson<TaskPage>(`/directives/${directiveId}/tasks?${query}`, signal),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
}

/** Says which sheets are taken, where their heads are and what their columns hold. */
export function sendMapping(takeoverId: string, request: MappingRequest): Promise<TakeoverView> {
  return sendAct('PUT', `/takeovers/${takeoverId}/mapping`, request);
}

/** Says which tasks the rows stand for. */
export function sendMatches(takeoverId: string, request: MatchesRequest): Promise<TakeoverView> {
  return sendAct('PUT', `/takeovers/${takeoverId}/matches`, request);
}

/** Takes the ledger over as it stands at a revision. */
export function takeOver(takeoverId: string, request: { revision: number }): Promise<TakenOver> {
  return sendAct('POST', `/takeovers/${takeoverId}/registration`, request);
}

/** Throws an open takeover away, or withdraws one that was done. */
export function withdrawTakeover(takeoverId: string): Promise<void> {
  return sendAct('DELETE', `/takeovers/${takeoverId}`);
}
