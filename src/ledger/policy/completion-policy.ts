import { holds, type Rule } from './rule.ts';

/** The board of claims and extensions is the keepers' and the head's: they answer them. */
export const seesClosings: Rule = holds('keeper', 'head');
