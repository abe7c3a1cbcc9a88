import { ApiProblem } from '../../api/request.ts';

/** Whether the server refused because somebody else has changed the same since. */
export function isStale(error: Error): boolean {
  return error instanceof ApiProblem && error.problem.status === 409;
}
