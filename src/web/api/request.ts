import type { Problem } from '#contract/problem.ts';
import { currentSettings } from '../settings.ts';

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

/** What every request says of its reader: the language and, in a demonstration, the day chosen. */
export function headers(): Record<string, string> {
  const { language, today } = currentSettings();
  const spoken = language === 'zh' ? 'zh-CN' : 'en';
  return { 'accept-language': spoken, ...(today && { 'taizhang-today': today }) };
}

/** The JSON of an answer; throws an ApiProblem where the server refused. */
export async function readAnswer<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw await readProblem(response);
  return response.json();
}

/** A server that is starting or a proxy in between may answer without problem details: that is a fault. */
async function readProblem(response: Response): Promise<ApiProblem> {
  if (response.headers.get('content-type')?.includes('json')) {
    const problem: Problem = await response.json();
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
