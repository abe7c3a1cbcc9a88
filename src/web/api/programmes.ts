import { queryOptions } from '@tanstack/react-query';
import type { ProgrammeProposals, ProgrammeSheet, Programmes } from '#contract/programmes.ts';
import { fetchJson } from './request.ts';

/** The programmes, each with how many tasks of which years it has. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => fetchJson<Programmes>('/programmes', signal),
});

/** A programme with its tasks by year. */
export function programmeQuery(id: string) {
  return queryOptions({
    queryKey: ['programmes', id],
    queryFn: ({ signal }) => fetchJson<ProgrammeSheet>(`/programmes/${id}`, signal),
  });
}

/** The tasks that may belong to the programme and do not yet. */
export function programmeProposalsQuery(id: string) {
  return queryOptions({
    queryKey: ['programmes', id, 'proposals'],
    queryFn: ({ signal }) => fetchJson<ProgrammeProposals>(`/programmes/${id}/proposals`, signal),
  });
}
