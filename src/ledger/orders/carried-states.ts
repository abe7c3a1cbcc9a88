import type { AssignmentState } from '../values/ledger-states.ts';

/** Where an assignment is still to be carried, so that an order can be issued about it. */
export const carriedStates: readonly AssignmentState[] = ['assigned', 'received', 'claimed', 'assessed'];
