import { queryOptions } from '@tanstack/react-query';
import type { OrganisationMonth, ReportForm, Reporting, TaskReports } from '#contract/reports.ts';
import { fetchJson } from './request.ts';

/** What an organisation says and has to say in a month, the present one where none is given. */
export function monthQuery(organisationId: string, cycle: string | undefined) {
  const asked = new URLSearchParams({ organisationId, ...(cycle !== undefined && { cycle }) });
  return queryOptions({
    queryKey: ['month', organisationId, cycle ?? ''],
    queryFn: ({ signal }) => fetchJson<OrganisationMonth>(`/month?${asked}`, signal),
  });
}

/** How far every organisation's month is, for the keepers. */
export function reportingQuery(cycle: string | undefined) {
  const asked = new URLSearchParams(cycle === undefined ? {} : { cycle });
  return queryOptions({
    queryKey: ['month', 'all', cycle ?? ''],
    queryFn: ({ signal }) => fetchJson<Reporting>(`/month/organisations?${asked}`, signal),
  });
}

/** All that somebody needs who writes a report. */
export function reportFormQuery(organisationId: string, assignmentId: string, cycle: string | undefined) {
  const asked = new URLSearchParams({
    ...{ organisationId, assignmentId },
    ...(cycle !== undefined && { cycle }),
  });
  return queryOptions({
    queryKey: ['report form', organisationId, assignmentId, cycle ?? ''],
    queryFn: ({ signal }) => fetchJson<ReportForm>(`/reports/form?${asked}`, signal),
  });
}

/** What was reported of a task, the last first. */
export function taskReportsQuery(taskId: string) {
  return queryOptions({
    queryKey: ['task reports', taskId],
    queryFn: ({ signal }) => fetchJson<TaskReports>(`/tasks/${taskId}/reports`, signal),
  });
}
