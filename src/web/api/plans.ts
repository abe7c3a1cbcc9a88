import { queryOptions } from '@tanstack/react-query';
import type { OwedPlans, PlanSheet, PlanWork, TaskPlans } from '#contract/plan.ts';
import { fetchJson } from './request.ts';

/** An organisation's plan for a directive, the newest version where none is named. */
export function planQuery(directiveId: string, organisationId: string, version?: number) {
  const query = version === undefined ? '' : `?version=${version}`;
  const path = `/directives/${directiveId}/plans/${encodeURIComponent(organisationId)}${query}`;
  return queryOptions({
    queryKey: ['plan', directiveId, organisationId, version ?? ''],
    queryFn: ({ signal }) => fetchJson<PlanSheet>(path, signal),
  });
}

/** Who owes a plan of a directive. */
export function owedPlansQuery(directiveId: string) {
  return queryOptions({
    queryKey: ['plans', directiveId],
    queryFn: ({ signal }) => fetchJson<OwedPlans>(`/directives/${directiveId}/plans`, signal),
  });
}

/** What plans say of a task. */
export function taskPlansQuery(taskId: string) {
  return queryOptions({
    queryKey: ['task plans', taskId],
    queryFn: ({ signal }) => fetchJson<TaskPlans>(`/tasks/${taskId}/plans`, signal),
  });
}

/** The plans that wait for whoever has signed in. */
export const planWorkQuery = queryOptions({
  queryKey: ['plan work'],
  queryFn: ({ signal }) => fetchJson<PlanWork>('/my-work/plans', signal),
});
