import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { AssignmentWork, AssignmentWorkPage, MyWork, TasksToAssign } from '#contract/my-work.ts';
import type { AssignmentWorkKind } from '#contract/values.ts';
import { fetchJson } from './request.ts';

/** Rows shown at first, and each time that more are asked for. */
const PAGE = 100;
/** Rows fetched at once where all are needed. */
const WHOLE_PAGE = 1000;

/** What waits for whoever has signed in, with the counts of assignments and without their rows. */
export const myWorkQuery = queryOptions({
  queryKey: ['my work'],
  queryFn: ({ signal }) => fetchJson<MyWork>('/my-work?limit=0', signal),
});

/** The assignments of one kind that wait, the most pressing first, page by page; of one organisation where one is given. */
export function assignmentWorkQuery(kind: AssignmentWorkKind, organisationId?: string) {
  return infiniteQueryOptions({
    queryKey: ['my work', 'assignments', kind, organisationId ?? ''],
    queryFn: ({ pageParam, signal }) =>
      fetchPage({ kind, organisationId, after: pageParam, limit: PAGE }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
}

/** All assignments of one kind that wait, as they stand now. */
export async function fetchAllWork(
  kind: AssignmentWorkKind,
  organisationId?: string,
): Promise<AssignmentWork[]> {
  const all: AssignmentWork[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: AssignmentWorkPage = await fetchPage({ kind, organisationId, after, limit: WHOLE_PAGE });
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

/** The tasks of a directive that wait to be assigned, as they stand now. */
export async function fetchTasksToAssign(directiveId: string): Promise<TasksToAssign['tasks']> {
  const { tasks } = await fetchJson<TasksToAssign>(`/my-work/directives/${directiveId}/tasks-to-assign`);
  return tasks;
}

/** Whether anything waits; false where that cannot be learned. */
export async function hasWork(queries: QueryClient): Promise<boolean> {
  const work = await queries.ensureQueryData(myWorkQuery).catch(() => undefined);
  return (work?.waiting ?? 0) > 0;
}

function fetchPage(
  asked: { kind: AssignmentWorkKind; organisationId: string | undefined; after: string; limit: number },
  signal?: AbortSignal,
): Promise<AssignmentWorkPage> {
  const { kind, organisationId, after, limit } = asked;
  const query = new URLSearchParams({ kind, limit: String(limit) });
  if (organisationId) query.set('organisationId', organisationId);
  if (after) query.set('after', after);
  return fetchJson<AssignmentWorkPage>(`/my-work/assignments?${query}`, signal);
}
