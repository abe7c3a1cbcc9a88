import type { Rules } from '#contract/findings.ts';

/** A discrepancy rule as its page shows it. */
export type RuleView = Rules['rules'][number];
