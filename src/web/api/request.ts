import type { Problem } from '#contract/problem.ts';
import { currentSettings } from '../settings.ts';
import { keyOf, settleKey } from './act-key.ts';
import { noteRefusal } from './sign-in-needed.ts';

/** The server answered that it will not do this; `problem.detail` says why in the reader's language. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** The answer to `GET /api{path}`. Throws an ApiProblem where the server refuses, a TypeError where it is not reached. */
export async function fetchJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return readAnswer(await fetch(`/api${path}`, { headers: headers(), ...(signal && { signal }) }));
}

/**
 * The answer to an act, sent to `/api{path}`: null where there is nothing to say. It carries the key
 * given or one of its own, the same again where it is sent anew because its answer never came: the server then acts once.
 * Throws as `fetchJson` does.
 */
export async function sendAct<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  key?: string,
): Promise<Answer> {
  const words = body === undefined ? undefined : JSON.stringify(body);
  const asked = `${method} ${path} ${words ?? ''}`;
  const response = await fetch(`/api${path}`, {
    method,
    headers: {
      ...headers(),
      'idempotency-key': key ?? keyOf(asked),
      ...(words !== undefined && { 'content-type': 'application/json' }),
    },
    ...(words !== undefined && { body: words }),
  });
  // A proxy may answer in the place of a server that has acted.
  if (response.status < 500) settleKey(asked);
  return await readAnswer<Answer>(response);
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
