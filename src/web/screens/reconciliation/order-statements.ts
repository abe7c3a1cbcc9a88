import type { StatementHead } from '#contract/reconciliation.ts';

/** What the keepers answer first: what was signed, then what is disputed, what is not signed yet, what both agree on. */
const order: readonly StatementHead['state'][] = ['signed', 'disputed', 'open', 'confirmed', 'closed'];

/** Statements that wait for the keepers first, and among them those in which most does not agree. */
export function byUrgency(one: StatementHead, other: StatementHead): number {
  return placeOf(one) - placeOf(other) || other.counts.differing - one.counts.differing;
}

function placeOf({ state, closedFrom }: StatementHead): number {
  return order.indexOf(closedFrom ?? state);
}
