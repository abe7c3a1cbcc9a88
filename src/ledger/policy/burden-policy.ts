import { seesContents } from './relations.ts';
import type { Rule } from './rule.ts';

/**
 * What requests cost is open to everybody who works with the ledger: each sees it of their own organisation and of those below
 * it, and the keepers see all.
 */
export const seesBurden: Rule = seesContents;
