import {
  mayDoToAssignment,
  partyOfAssignmentAct,
  permitAssignmentAct,
  seesAssignment,
} from '#ledger/policy/assignment-policy.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { AssignmentAct } from '#ledger/values/act-names.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { type AssignmentKey, type HeldAssignment, lockAssignments } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

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
 * The assignments, held until the transaction ends, once the caller may do this to each of them as it stands: seen, and
 * permitted, and as it was seen, and in a state for it. Refused for the first that is not. Where the act may write at
 * their tasks, these are held for writing.
 */
export async function holdAssignments(
  { db, caller }: ActContext,
  act: AssignmentAct,
  keys: readonly SeenAssignmentKey[],
  tasks: 'read' | 'written' = 'read',
): Promise<({ ok: true } & Held) | { ok: false; refusal: ThingRefusal }> {
  const found = new Map((await lockAssignments(db, keys, tasks)).map((row) => [keyOf(row), row]));
  const held: HeldAssignment[] = [];
  let inCapacity: Capacity | undefined;
  for (const key of keys) {
    const assignment = found.get(keyOf(key));
    if (!assignment || !findCapacity(caller, seesAssignment, assignment))
      return refuse({ code: 'not_found' });
    if (!mayDoToAssignment(caller, act, assignment)) return notPermitted(partyOfAssignmentAct(act));
    if (assignment.revision !== key.revision) {
      const since = await listChangesSince(db, { assignmentId: key.id }, key.revision);
      return refuse({ code: 'stale', thingId: key.id, since });
    }
    const capacity = permitAssignmentAct(caller, act, assignment);
    if (!capacity) {
      const state = assignment.taskState === 'suspended' ? 'suspended' : assignment.state;
      return refuse({ code: 'not_in_state', state });
    }
    inCapacity ??= capacity;
    held.push(assignment);
  }
  return inCapacity ? { ok: true, held, capacity: inCapacity } : refuse({ code: 'not_found' });
}

function keyOf({ organisationId, id }: AssignmentKey): string {
  return `${organisationId} ${id}`;
}
