import { headers, readAnswer } from './request.ts';
import { sendOnce } from './send-once.ts';

/**
 * Sends a file's bytes once to `/api{path}` and tells how many have left, which `fetch` does not. Throws as `sendOnce`
 * does; after an abort it throws the signal's reason, and the server has kept nothing.
 */
export function uploadFile<Answer>(
  path: string,
  file: File,
  options: { signal: AbortSignal; onSent: (bytes: number) => void; asked?: Readonly<Record<string, string>> },
): Promise<Answer> {
  const { signal, onSent } = options;
  const address = `${path}?${new URLSearchParams({ ...options.asked, fileName: file.name })}`;
  const send = (key: string) =>
    new Promise<Answer>((resolve, reject) => {
      signal.throwIfAborted();
      const request = new XMLHttpRequest();
      request.open('POST', `/api${address}`);
      const type = 'application/octet-stream';
      const sent = { ...headers(), 'content-type': type, 'idempotency-key': key };
      for (const [name, value] of Object.entries(sent)) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
      request.addEventListener('load', () => resolve(readAnswer(toResponse(request))));
      // As fetch has it.
      request.addEventListener('error', () => reject(new TypeError('Failed to fetch')));
      request.addEventListener('abort', () => reject(signal.reason));
      signal.addEventListener('abort', () => request.abort(), { once: true });
      request.send(file);
    });
  return sendOnce(`POST ${address} ${file.size} ${file.lastModified}`, send);
}

function toResponse(request: XMLHttpRequest): Response {
  const { status, statusText, responseText } = request;
  const contentType = request.getResponseHeader('content-type') ?? '';
  return new Response(responseText, { status, statusText, headers: { 'content-type': contentType } });
}
