import type { ProblemFacts } from '#contract/problem-words.ts';
import type { ActRefusal } from './act-route.ts';

/** A refusal as it is answered: its times as text. */
export function presentRefusal({ since, ...facts }: ActRefusal): ProblemFacts {
  if (!since) return facts;
  return { ...facts, since: since.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })) };
}
