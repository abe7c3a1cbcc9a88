import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StoredFile } from '#contract/evidence.ts';
import { largestEvidenceBytes } from '#contract/values.ts';
import { evidenceQuery } from '../../api/evidence.ts';
import { sendAct } from '../../api/request.ts';
import { useUploads } from '../uploads/use-uploads.ts';
import { stemOf } from './evidence-file.ts';

/** An assignment as it was seen, and the task that it is in. */
export interface EvidenceOwner {
  organisationId: string;
  id: string;
  revision: number;
  taskId: string;
}

/**
 * Files that become evidence of an assignment as soon as they have been sent, each by its name. `onAdded` is told the
 * ids of what was not there before.
 */
export function useEvidenceUploads(owner: EvidenceOwner, onAdded: (evidenceIds: string[]) => void) {
  const queries = useQueryClient();
  const { organisationId, id, revision, taskId } = owner;
  // A file that has been on its way for a while is added to what has been chosen since.
  const latest = useRef(onAdded);
  useEffect(() => {
    latest.current = onAdded;
  });
  const adding = useMutation({
    mutationFn: async ({ digest, fileName }: { digest: string; fileName: string }) => {
      const evidence = [{ kind: 'file', title: stemOf(fileName), digest, fileName }];
      const assignment = { organisationId, id, revision };
      return await sendAct<{ evidenceIds: string[] }>('POST', '/acts/add-evidence', { assignment, evidence });
    },
    onSuccess: ({ evidenceIds }) => latest.current(evidenceIds),
    onSettled: () => queries.invalidateQueries({ queryKey: evidenceQuery(taskId).queryKey }),
  });
  const { uploads, add, remove } = useUploads<StoredFile>({
    ...{ path: '/files', limitBytes: largestEvidenceBytes, tooLarge: 'file_too_large' },
    onDone: ({ digest }, _together, { name: fileName }) => adding.mutate({ digest, fileName }),
  });
  return { open: uploads.filter(({ state }) => state.kind !== 'done'), add, remove, error: adding.error };
}
