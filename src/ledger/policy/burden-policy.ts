import type { BurdenAct } from '../values/burden-values.ts';
import { seesContents } from './relations.ts';
import { holds, type Rule } from './rule.ts';

/**
 * What requests cost is open to everybody who works with the ledger: each sees it of their own organisation and of those below
 * it, and the keepers see all.
 */
export const seesBurden: Rule = seesContents;

/**
 * What a request would come to is shown before it goes out to whoever may send one: how much its organisations are asked already, and
 * of what overlaps and what is known as much as the caller may see where it is kept.
 */
export const foreseesRequests: Rule = holds('keeper', 'head', 'liaison', 'officer', 'principal');

/** How much an organisation may be asked in a month, and that more may be asked once, is for the head to say. */
export const burdenRules: Record<BurdenAct, Rule> = {
  set_request_cap: holds('head'),
  approve_over_cap: holds('head'),
};
