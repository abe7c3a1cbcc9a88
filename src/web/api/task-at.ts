import { queryOptions } from '@tanstack/react-query';
import type { TaskPage, TaskRow } from '#contract/task.ts';
import { fetchJson } from './request.ts';

/** The standing task of a directive with that number; null where there is none. */
export function taskAtQuery(directiveId: string, ordinal: number) {
  return queryOptions({
    queryKey: ['tasks', directiveId, 'at', ordinal],
    queryFn: async ({ signal }): Promise<TaskRow | null> => {
      const page = new URLSearchParams({ after: String(ordinal - 1), limit: '1' });
      const { rows } = await fetchJson<TaskPage>(`/directives/${directiveId}/tasks?${page}`, signal);
      return rows.find((row) => row.ordinal === ordinal) ?? null;
    },
  });
}
