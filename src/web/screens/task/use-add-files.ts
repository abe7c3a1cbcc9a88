import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredFile } from '#contract/evidence.ts';
import type { StandingAssignment } from '#contract/standing.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';
import { stemOf } from '../../parts/evidence-field/evidence-file.ts';
import type { Upload, useUploads } from '../../parts/uploads/use-uploads.ts';

/** The titles of files that were sent, and adding them to the assignment's evidence in one act. */
export function useAddFiles(
  { organisationId, id, revision }: StandingAssignment,
  { uploads, remove }: ReturnType<typeof useUploads<StoredFile>>,
) {
  const queries = useQueryClient();
  const [titles, setTitles] = useState<ReadonlyMap<number, string>>(new Map());
  const titleOf = ({ key, file }: Upload<StoredFile>) => titles.get(key) ?? stemOf(file.name);
  const evidence = uploads.flatMap((upload) => {
    const { state, file } = upload;
    if (state.kind !== 'done') return [];
    const title = titleOf(upload).trim() || file.name;
    return [{ kind: 'file', title, digest: state.answer.digest, fileName: file.name }];
  });
  const sending = useMutation({
    mutationFn: () =>
      sendAct<{ evidenceIds: string[] }>('POST', '/acts/add-evidence', {
        assignment: { organisationId, id, revision },
        evidence,
      }),
    // What was refused stays until it was read.
    onSuccess: () => {
      for (const { key, state } of uploads) if (state.kind === 'done') remove(key);
    },
    onSettled: () => refreshAll(queries),
  });
  return {
    titleOf,
    setTitle: (key: number, title: string) => setTitles(new Map(titles).set(key, title)),
    ready: evidence.length,
    send: () => sending.mutate(),
    isPending: sending.isPending,
    error: sending.error,
    added: sending.data?.evidenceIds.length ?? 0,
  };
}
