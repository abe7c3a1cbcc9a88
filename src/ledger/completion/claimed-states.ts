import type { AssignmentState } from '../values/ledger-states.ts';

const states: readonly AssignmentState[] = ['claimed', 'assessed', 'accepted', 'struck_off'];

/** Whether a branch in that state rests on a claim of completion. */
export function isClaimedOrAccepted(state: AssignmentState): boolean {
  return states.includes(state);
}
