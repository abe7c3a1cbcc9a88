import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Actor, RightsWorld } from './rights-world.ts';

/** It is done; it is seen and not done; it is not even seen. */
export const answers = ['yes', 'forbidden', 'unseen'] as const;
export type Answer = (typeof answers)[number];

/** One line of docs/rights.csv. */
export interface Line {
  act: string;
  role: PersonRole;
  relation: string;
  answer: Answer;
}

/** Finds out on one level what somebody gets. */
export type Probe = (line: Line, actor: Actor, world: RightsWorld) => Promise<Answer> | Answer;

/** The answer where a thing is seen or not, and an act on it permitted or not. */
export function answerOf(seen: boolean, permitted: boolean): Answer {
  if (!seen) return 'unseen';
  return permitted ? 'yes' : 'forbidden';
}
