import { holds, type Rule } from './rule.ts';

/** Whoever carries the ledger or a task in it may have a file kept; who only looks on may not. */
export const storesFiles: Rule = holds('keeper', 'head', 'liaison', 'officer', 'principal');
