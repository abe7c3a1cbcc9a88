import { queryOptions } from '@tanstack/react-query';
import type { Evidence, Preview, TaskEvidence } from '#contract/evidence.ts';
import { fetchJson } from './request.ts';

/** What the parts of a task rest on, as far as the reader may see it, and which policies were issued. */
export function evidenceQuery(taskId: string) {
  return queryOptions({
    queryKey: ['evidence', taskId],
    queryFn: ({ signal }) => fetchJson<TaskEvidence>(`/tasks/${taskId}/evidence`, signal),
  });
}

/** Where the file of a piece of evidence is; to be saved, or to be looked at in place. */
export function evidenceFileAddress({
  organisationId,
  id,
}: Pick<Evidence, 'organisationId' | 'id'>): KeptFile {
  const address = `/api/evidence/${encodeURIComponent(organisationId)}/${id}`;
  return { save: `${address}/file`, look: `${address}/file?inPlace=true`, words: `${address}/preview` };
}

/** The addresses of a kept file. */
export interface KeptFile {
  save: string;
  look: string;
  /** The beginning of its words. */
  words: string;
}

/** The beginning of a file's words; it never changes. */
export function previewQuery({ words }: KeptFile) {
  return queryOptions({
    queryKey: ['file words', words],
    queryFn: ({ signal }) => fetchJson<Preview>(words.slice('/api'.length), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
