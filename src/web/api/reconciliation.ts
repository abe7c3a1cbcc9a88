import { queryOptions } from '@tanstack/react-query';
import type { Bulletin } from '#contract/bulletin.ts';
import type {
  ComparedStatements,
  CycleSheet,
  Cycles,
  StatementSheet,
  StatementWork,
} from '#contract/reconciliation.ts';
import { fetchJson } from './request.ts';

/** The cycles, and how far the statements are. */
export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: ({ signal }) => fetchJson<Cycles>('/cycles', signal),
});

/** A cycle with its statements. */
export function cycleQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['cycle', cycleId],
    queryFn: ({ signal }) => fetchJson<CycleSheet>(`/cycles/${cycleId}`, signal),
  });
}

/** An organisation's statement with its lines. */
export function statementQuery(cycleId: string, organisationId: string) {
  return queryOptions({
    queryKey: ['statement', cycleId, organisationId],
    queryFn: ({ signal }) => fetchJson<StatementSheet>(pathOf(cycleId, organisationId), signal),
  });
}

/** Two cycles of an organisation side by side. */
export function comparedQuery(cycleId: string, organisationId: string, otherId: string) {
  const path = `${pathOf(cycleId, organisationId)}/compared-with/${otherId}`;
  return queryOptions({
    queryKey: ['compared statements', cycleId, organisationId, otherId],
    queryFn: ({ signal }) => fetchJson<ComparedStatements>(path, signal),
  });
}

/** The statements that wait for whoever has signed in. */
export const statementWorkQuery = queryOptions({
  queryKey: ['statement work'],
  queryFn: ({ signal }) => fetchJson<StatementWork>('/my-work/statements', signal),
});

function pathOf(cycleId: string, organisationId: string): string {
  return `/cycles/${cycleId}/statements/${encodeURIComponent(organisationId)}`;
}

/** The bulletin of a cycle; empty while it is open. */
export function bulletinQuery(cycleId: string) {
  return queryOptions({
    queryKey: ['cycles', cycleId, 'bulletin'],
    queryFn: ({ signal }) => fetchJson<Bulletin>(`/cycles/${cycleId}/bulletin`, signal),
  });
}
