import type { Problem } from '#contract/problem.ts';
import { ApiProblem } from '../../api/api-problem.ts';

/** What others have done to the same since, where that is why the server refused; otherwise undefined. */
export function changesMeanwhile(error: Error | null): NonNullable<Problem['changes']> | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'stale_correction') return undefined;
  return error.problem.changes ?? [];
}
