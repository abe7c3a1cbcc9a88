import type { QueryClient } from '@tanstack/react-query';

/** What never changes once it is registered. */
const fixedKinds = new Set(['document', 'file words']);

/** Everything that is shown is asked for anew, and what is kept besides when it is shown next. */
export async function refreshAll(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ predicate: ({ queryKey: [kind] }) => !fixedKinds.has(String(kind)) });
}
