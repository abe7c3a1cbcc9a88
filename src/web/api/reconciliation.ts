import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Bulletin } from '#contract/bulletin.ts';
import type {
  ComparedStatements,
  CycleSheet,
  Cycles,
  StatementPage,
  StatementWork,
} from '#contract/reconciliation.ts';
import type { LineFilter } from '#contract/values.ts';
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

/** So many lines of a statement at first; each further page brings as many as are there. */
const linesAtFirst = 300;
/** After which line a page begins, of which kind, and how many it has; null for the first. */
type LinePageParam = { after: string; show: LineFilter; limit: number } | null;
const firstPage: LinePageParam = null;

/** An organisation's statement with its lines page by page; what waits for the reader, where no kind of line is chosen. */
export function statementQuery(
  { cycleId, organisationId }: { cycleId: string; organisationId: string },
  { show, unit }: { show?: LineFilter; unit?: string },
) {
  const statement = pathOf(cycleId, organisationId);
  return infiniteQueryOptions({
    queryKey: ['statement', statement, { show, unit }],
    queryFn: ({ pageParam, signal }) => {
      const { after, ...page } = pageParam ?? { show: show ?? 'waiting', limit: linesAtFirst, after: null };
      const asked = new URLSearchParams({ show: page.show, limit: String(page.limit) });
      if (unit !== undefined) asked.set('unit', unit);
      if (after !== null) asked.set('after', after);
      return fetchJson<StatementPage>(`${statement}?${asked}`, signal);
    },
    initialPageParam: firstPage,
    getNextPageParam: (last, pages): LinePageParam =>
      last.next === null
        ? null
        : {
            after: last.next,
            show: last.show,
            limit: pages.reduce((sum, { lines }) => sum + lines.length, 0),
          },
    // Another kind of line is shown in the place of the one before; another statement is not.
    placeholderData: (before, query) => (query?.queryKey[1] === statement ? before : undefined),
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
