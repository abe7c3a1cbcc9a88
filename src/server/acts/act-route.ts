import type { z } from 'zod';
import type { ActContext } from '#acts/act-context.ts';
import type { Outcome } from '#acts/transact.ts';
import type { Change } from '#contract/problem.ts';
import type { ProblemFacts } from '#contract/problem-words.ts';
import type { ActName } from '#contract/values.ts';

/** How an act is asked for: `POST /api/acts/receive-assignments` with what it needs as JSON. */
export interface ActRoute<Body = unknown, Result = unknown> {
  act: ActName;
  /** One line: what it does, for the description of the API. */
  summary: string;
  body: z.ZodType<Body>;
  result: z.ZodType<Result>;
  run(context: ActContext, input: Body): Promise<Outcome<Result, ActRefusal>>;
}

/** A refusal as acts give it: its times are moments, which the answer writes as text. */
export type ActRefusal = Omit<ProblemFacts, 'since'> & {
  since?: (Omit<Change, 'at'> & { at: Date })[];
};

/** Holds the schemas of an act to what it takes and gives. */
export function actRoute<Body, Result>(route: ActRoute<Body, Result>): ActRoute {
  return route;
}
