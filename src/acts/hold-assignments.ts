import {
  mayDoToAssignment,
  partyOfAssignmentAct,
  permitAssignmentAct,
  seesAssignment,
} from '#ledger/policy/assignment-policy.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import type { AssignmentAct } from '#ledger/values/act-names.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { type AssignmentKey, type HeldAssignment, lockAssignments } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { holdThings } from './hold-thing.ts';

/** An assignment as somebody saw it. */
export interface SeenAssignmentKey extends AssignmentKey {
  revision: number;
}

/** Assignments that an act may touch, and in which of the caller's capacities. */
export interface Held {
  held: HeldAssignment[];
  capacity: Capacity;
}

/**
 * The assignments, held until the transaction ends, once the caller may do this to each of them as it stands and as it was
 * seen. Where the act may write at their tasks, these are held for writing.
 */
export async function holdAssignments(
  within: ActContext,
  act: AssignmentAct,
  keys: readonly SeenAssignmentKey[],
  tasks: 'read' | 'written' = 'read',
) {
  return await holdThings(within, await lockAssignments(within.db, keys, tasks), keys, {
    sees: seesAssignment,
    party: partyOfAssignmentAct(act),
    may: (caller, held) => mayDoToAssignment(caller, act, held),
    permit: (caller, held) => permitAssignmentAct(caller, act, held),
    changesSince: (db, { id }, revision) => listChangesSince(db, { assignmentId: id }, revision),
    stateOf: ({ state, taskState }) => (taskState === 'suspended' ? taskState : state),
  });
}
