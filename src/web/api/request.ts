import type { Problem } from '#contract/problem.ts';
import { currentSettings } from '../settings.ts';
import { ApiProblem } from './api-problem.ts';
import { sendOnce } from './send-once.ts';
import { noteRefusal } from './sign-in-needed.ts';

/** The answer to `GET /api{path}`. Throws an ApiProblem where the server refuses, a TypeError where it is not reached. */
export async function fetchJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return readAnswer(await fetch(`/api${path}`, { headers: headers(), ...(signal && { signal }) }));
}

/** The answer to an act, sent once to `/api{path}`: null where there is nothing to say. Throws as `sendOnce` does. */
export async function sendAct<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  key?: string,
): Promise<Answer> {
  const words = body === undefined ? undefined : JSON.stringify(body);
  const send = async (idempotencyKey: string) => {
    const response = await fetch(`/api${path}`, {
      method,
      headers: {
        ...headers(),
        'idempotency-key': idempotencyKey,
        ...(words !== undefined && { 'content-type': 'application/json' }),
      },
      ...(words !== undefined && { body: words }),
    });
    return await readAnswer<Answer>(response);
  };
  return await sendOnce(`${method} ${path} ${words ?? ''}`, send, key);
}

/** What every request says of its reader: the language and, in a demonstration, the day chosen. */
export function headers(): Record<string, string> {
  const { language, today } = currentSettings();
  const spoken = language === 'zh' ? 'zh-CN' : 'en';
  return { 'accept-language': spoken, ...(today && { 'taizhang-today': today }) };
}

/** The JSON of an answer, null where it has none; throws an ApiProblem where the server refused. */
export async function readAnswer<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw await readProblem(response);
  return JSON.parse((await response.text()) || 'null');
}

/** A server that is starting or a proxy in between may answer without problem details: that is a fault. */
async function readProblem(response: Response): Promise<ApiProblem> {
  if (response.headers.get('content-type')?.includes('json')) {
    const problem: Problem = await response.json();
    noteRefusal(problem.code);
    if (problem.code) return new ApiProblem(problem);
  }
  const title = `${response.status} ${response.statusText}`;
  return new ApiProblem({
    type: 'about:blank',
    title,
    status: response.status,
    detail: title,
    code: 'fault',
  });
}
