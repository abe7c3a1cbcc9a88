import { useRef, useState } from 'react';
import type { ProblemCode } from '#contract/problem.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { uploadFile } from '../../api/upload-file.ts';

/** What has become of one chosen file. */
export type UploadState<Answer> =
  | { kind: 'waiting' }
  | { kind: 'sending'; sentBytes: number }
  | { kind: 'done'; answer: Answer }
  | { kind: 'refused'; error: Error };

/** A file on its way. */
export interface Upload<Answer> {
  key: number;
  file: File;
  state: UploadState<Answer>;
  cancel: () => void;
}

/** Where chosen files go. */
export interface UploadOptions<Answer> {
  /** Below `/api`. */
  path: string;
  limitBytes: number | undefined;
  /** What the server would say of a larger file after the whole upload. */
  tooLarge: ProblemCode;
  /** Told of each answer, how many files were chosen with it, and which file it is about. */
  onDone?: (answer: Answer, chosenTogether: number, file: File) => void;
}

/**
 * The files chosen on this visit, sent one after another so that a slow line is not shared out. A cancelled file leaves
 * the list.
 */
export function useUploads<Answer>(options: UploadOptions<Answer>) {
  const { path, limitBytes = Number.POSITIVE_INFINITY, tooLarge, onDone } = options;
  const [uploads, setUploads] = useState<Upload<Answer>[]>([]);
  const queue = useRef(Promise.resolve());
  const nextKey = useRef(0);

  const remove = (key: number) => setUploads((list) => list.filter((upload) => upload.key !== key));
  const become = (key: number, state: UploadState<Answer>) =>
    setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, state } : upload)));

  const send = async (key: number, file: File, signal: AbortSignal, together: number) => {
    if (signal.aborted) return;
    try {
      if (file.size > limitBytes) throw problemOf(tooLarge);
      const onSent = (sentBytes: number) => become(key, { kind: 'sending', sentBytes });
      onSent(0);
      const answer = await uploadFile<Answer>(path, file, { signal, onSent });
      become(key, { kind: 'done', answer });
      onDone?.(answer, together, file);
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

function problemOf(code: ProblemCode): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: '', status: 413, detail: '', code });
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
