import type { Role } from '#parse/directive.ts';
import { acceptedStates } from '../states/assignment-states.ts';
import type { AssignmentState, TaskState } from '../values/ledger-states.ts';

/** A standing branch of a task, as far as its closing asks. */
export interface ClosingBranch {
  role: Role;
  state: AssignmentState;
}

/** Where a task stands by its branches, once it has been assigned. */
export type Closure = Extract<TaskState, 'assigned' | 'closed' | 'struck_off'>;

/** The states that follow from a task's branches. */
export const closures = ['assigned', 'closed', 'struck_off'] as const satisfies readonly TaskState[];

/** Those who answer for the result: support helps, a supervisor oversees, neither holds the task open. */
const countingRoles: readonly Role[] = ['lead', 'responsible'];

/** Whether the task waits for that branch. */
export function countsForClosing({ role }: Pick<ClosingBranch, 'role'>): boolean {
  return countingRoles.includes(role);
}

/**
 * A task is closed once every standing branch that counts is accepted, and struck off once every one is. Where none counts
 * nobody has answered for it, and it stays open.
 */
export function closureOf(branches: readonly ClosingBranch[]): Closure {
  const counting = branches.filter(countsForClosing);
  const accepted: readonly AssignmentState[] = acceptedStates;
  if (counting.length === 0 || !counting.every(({ state }) => accepted.includes(state))) return 'assigned';
  return counting.every(({ state }) => state === 'struck_off') ? 'struck_off' : 'closed';
}
