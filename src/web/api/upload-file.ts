import { newRetryKey } from './act-key.ts';
import { headers, readAnswer } from './request.ts';

/**
 * Sends a file's bytes to `/api{path}` and tells how many have left, which `fetch` does not. Answers and throws as
 * `fetchJson` does; after an abort it throws the signal's reason, and the server has kept nothing.
 */
export function uploadFile<Answer>(
  path: string,
  file: File,
  options: { signal: AbortSignal; onSent: (bytes: number) => void; asked?: Readonly<Record<string, string>> },
): Promise<Answer> {
  const { signal, onSent } = options;
  const query = new URLSearchParams({ ...options.asked, fileName: file.name });
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}?${query}`);
    const type = 'application/octet-stream';
    const sent = { ...headers(), 'content-type': type, 'idempotency-key': newRetryKey() };
    for (const [name, value] of Object.entries(sent)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () => resolve(readAnswer(toResponse(request))));
    // The words that fetch has for it, so that one description fits both.
    request.addEventListener('error', () => reject(new TypeError('Failed to fetch')));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function toResponse(request: XMLHttpRequest): Response {
  const { status, statusText, responseText } = request;
  const contentType = request.getResponseHeader('content-type') ?? '';
  return new Response(responseText, { status, statusText, headers: { 'content-type': contentType } });
}
