import { assignmentTransitions } from '../states/assignment-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type AssignmentAct, assignmentActs } from '../values/act-names.ts';
import type { OpenExtensionState } from '../values/completion.ts';
import type { AssignmentState, TaskState } from '../values/ledger-states.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type GivenBy,
  type InTask,
  isBelow,
  isGiver,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of an assignment that is to be seen. */
export type SeenAssignment = OfOrganisation & InTask & Below & Partial<GivenBy>;

/** What it asks of one that is to be acted on. */
export interface ActedAssignment extends OfOrganisation, Partial<GivenBy> {
  state: AssignmentState;
  taskState: TaskState;
  /** How far an extension is that is asked for; null where none is. */
  extension: OpenExtensionState | null;
}

/**
 * An organisation sees its own assignments, those of the others in a task that it leads or convenes, and those of the
 * organisations below it and of those to which it gave work. Keepers see all.
 */
export const seesAssignment: Rule<SeenAssignment> = allOf(
  seesContents,
  anyOf<SeenAssignment>(holds('keeper', 'head'), isOwn, leads, isBelow, isGiver),
);

/** Only what is registered can be acted on, and nothing of a suspended task. */
const actedOn: readonly TaskState[] = ['registered', 'assigned', 'closed', 'struck_off'];

/** What the acts on an extension ask of it: one at a time is asked for, supported, then decided. */
const extensionAsked: Partial<Record<AssignmentAct, readonly (OpenExtensionState | null)[]>> = {
  ask_extension: [null],
  withdraw_extension: ['asked', 'supported'],
  support_extension: ['asked'],
  grant_extension: ['supported'],
  refuse_extension: ['asked', 'supported'],
};

/** In which capacity the caller may do this now; undefined where the state or the policy is against it. */
export function permitAssignmentAct(
  caller: Caller,
  act: AssignmentAct,
  assignment: ActedAssignment,
): Capacity | undefined {
  const transition = findTransition(assignmentTransitions, act, assignment.state);
  if (!transition || !actedOn.includes(assignment.taskState)) return undefined;
  if (extensionAsked[act]?.includes(assignment.extension) === false) return undefined;
  return findCapacity(caller, partyRules[transition.who], assignment);
}

/** What the caller may do to the assignment now. */
export function listAssignmentActs(caller: Caller, assignment: ActedAssignment): AssignmentAct[] {
  return assignmentActs.filter((act) => permitAssignmentAct(caller, act, assignment));
}

/** Who does it to an assignment, in whatever state. */
export function partyOfAssignmentAct(act: AssignmentAct): Party {
  return partyOf(assignmentTransitions, act);
}

/** Whether the caller may ever do it to an assignment of that organisation, in whatever state. */
export function mayDoToAssignment(
  caller: Caller,
  act: AssignmentAct,
  owner: OfOrganisation & Partial<GivenBy>,
): boolean {
  return findCapacity(caller, partyRules[partyOfAssignmentAct(act)], owner) !== undefined;
}
