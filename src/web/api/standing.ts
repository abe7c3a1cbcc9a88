import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { JournalPage } from '#contract/journal.ts';
import type { Standing } from '#contract/standing.ts';
import { fetchJson } from './request.ts';

/** Where one task stands, as far as the reader may see it. */
export function standingQuery(taskId: string) {
  return queryOptions({
    queryKey: ['standing', taskId],
    queryFn: ({ signal }) => fetchJson<Standing>(`/tasks/${taskId}/standing`, signal),
  });
}

/** Of what a history is told. */
export type HistoryKind = 'tasks' | 'organisations' | 'people';

/** The history of a task, an organisation or a person, page by page, the newest act first. */
export function journalQuery(kind: HistoryKind, id: string) {
  return infiniteQueryOptions({
    queryKey: ['journal', kind, id],
    queryFn: ({ pageParam, signal }) => {
      const page = new URLSearchParams({ limit: '20', ...(pageParam && { before: pageParam }) });
      return fetchJson<JournalPage>(`/${kind}/${encodeURIComponent(id)}/journal?${page}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last: JournalPage) => last.next,
  });
}
