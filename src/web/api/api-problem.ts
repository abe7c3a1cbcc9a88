import type { Problem } from '#contract/problem.ts';

/** The server answered that it will not do this; `problem.detail` says why in the reader's language. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}
