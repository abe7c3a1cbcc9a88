import type { YearOutcome } from '../values/year-values.ts';
import type { ProposedOutcome } from './propose-outcome.ts';

/** Whether an outcome must be given its ground in words: what is not done always, anything else where the facts do not say it. */
export function needsWords(outcome: YearOutcome, proposed: ProposedOutcome | null): boolean {
  return outcome === 'not_done' || proposed?.outcome !== outcome;
}
