import { useRef, useState } from 'react';
import { ApiProblem } from '../../api/request.ts';
import { uploadFile } from '../../api/upload-file.ts';

/** What has become of one chosen file. */
export type UploadState =
  | { kind: 'waiting' }
  | { kind: 'sending'; sentBytes: number }
  | { kind: 'done'; draftId: string }
  | { kind: 'refused'; error: Error };

/** A file on its way to a draft. */
export interface Upload {
  key: number;
  file: File;
  state: UploadState;
  cancel: () => void;
}

/**
 * The files chosen on this visit, sent one after another so that a slow line is not shared out. `onDraft` is told of
 * each draft made and how many files were chosen with it. A cancelled file leaves the list.
 */
export function useUploads(options: {
  limitBytes: number | undefined;
  onDraft: (draftId: string, chosenTogether: number) => void;
}) {
  const { limitBytes = Number.POSITIVE_INFINITY, onDraft } = options;
  const [uploads, setUploads] = useState<Upload[]>([]);
  const queue = useRef(Promise.resolve());
  const nextKey = useRef(0);

  const remove = (key: number) => setUploads((list) => list.filter((upload) => upload.key !== key));
  const become = (key: number, state: UploadState) =>
    setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, state } : upload)));

  const send = async (key: number, file: File, signal: AbortSignal, together: number) => {
    if (signal.aborted) return;
    try {
      if (file.size > limitBytes) throw tooLarge;
      const onSent = (sentBytes: number) => become(key, { kind: 'sending', sentBytes });
      onSent(0);
      const { id } = await uploadFile<{ id: string }>('/drafts', file, { signal, onSent });
      become(key, { kind: 'done', draftId: id });
      onDraft(id, together);
    } catch (error) {
      if (!signal.aborted) become(key, { kind: 'refused', error: toError(error) });
    }
  };

  const add = (files: readonly File[]) => {
    for (const file of files) {
      const key = nextKey.current++;
      const abort = new AbortController();
      const cancel = () => {
        abort.abort();
        remove(key);
      };
      setUploads((list) => [...list, { key, file, state: { kind: 'waiting' }, cancel }]);
      queue.current = queue.current.then(() => send(key, file, abort.signal, files.length));
    }
  };

  return { uploads, add, remove };
}

/** The server would say the same after the whole upload. */
const tooLarge = new ApiProblem({
  type: 'about:blank',
  title: '',
  status: 413,
  detail: '',
  code: 'too_large',
});

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
