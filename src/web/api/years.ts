import { queryOptions } from '@tanstack/react-query';
import type { TaskYears, YearSheet } from '#contract/year.ts';
import { fetchJson } from './request.ts';

/** How the tasks of a directive end a year. */
export function yearQuery(directiveId: string, year: number) {
  return queryOptions({
    queryKey: ['year', directiveId, year],
    queryFn: ({ signal }) => fetchJson<YearSheet>(`/directives/${directiveId}/years/${year}`, signal),
  });
}

/** How a task ended its years, and what came before and after it. */
export function taskYearsQuery(taskId: string) {
  return queryOptions({
    queryKey: ['task years', taskId],
    queryFn: ({ signal }) => fetchJson<TaskYears>(`/tasks/${taskId}/years`, signal),
  });
}
