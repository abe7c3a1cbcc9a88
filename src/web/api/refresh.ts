import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** What never changes once it is registered. */
const fixedKinds = new Set(['document', 'file words']);

/** Everything that is shown is asked for anew, and what is kept besides when it is shown next. */
export async function refreshAll(queries: QueryClient): Promise<void> {
  await refresh(queries, ([kind]) => !fixedKinds.has(String(kind)));
}

/**
 * The same for what is kept under some keys. A first answer that is still under way, or one that nothing shows yet, may be of
 * before, and would pass for fresh when it comes: it is awaited, and then no longer counts as fresh.
 */
export async function refresh(queries: QueryClient, isMeant: (key: QueryKey) => boolean): Promise<void> {
  const meant = ({ queryKey }: { queryKey: QueryKey }) => isMeant(queryKey);
  const onTheirWay = queries
    .getQueryCache()
    .findAll({ fetchStatus: 'fetching', predicate: meant })
    .filter((query) => query.state.data === undefined || !query.isActive());
  const answered = Promise.allSettled(onTheirWay.map(({ promise }) => promise));
  await queries.invalidateQueries({ predicate: meant });
  await answered;
  await queries.invalidateQueries({ predicate: (query) => onTheirWay.includes(query) });
}
