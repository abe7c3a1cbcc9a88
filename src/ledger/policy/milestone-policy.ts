import { milestoneTransitions } from '../states/milestone-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import type { AssignmentState, TaskState } from '../values/ledger-states.ts';
import type { Party } from '../values/parties.ts';
import { type MarkState, type MilestoneAct, milestoneActs } from '../values/verification-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import type { OfOrganisation } from './relations.ts';
import { findCapacity } from './rule.ts';

/**
 * That a milestone was reached is seen by whoever sees its assignment. Its organisation claims it; the keepers verify it, and so
 * does an inspector who sees it, never for their own organisation.
 */

/** Whoever works at a task says which of its milestones were reached, until it is closed or suspended. */
export function isMilestoneClaimed({
  state,
  taskState,
}: {
  state: AssignmentState;
  taskState: TaskState;
}): boolean {
  return (state === 'received' || state === 'claimed') && taskState === 'assigned';
}

/** In which capacity the caller may do this to a mark in that state; undefined where in none. */
export function permitMilestoneAct(
  caller: Caller,
  act: MilestoneAct,
  { state, ...owner }: OfOrganisation & { state: MarkState },
): Capacity | undefined {
  return findTransition(milestoneTransitions, act, state) && mayDoToMilestone(caller, act, owner);
}

/** In which capacity the caller may ever do it to a milestone of that organisation. */
export function mayDoToMilestone(
  caller: Caller,
  act: MilestoneAct,
  owner: OfOrganisation,
): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfMilestoneAct(act)], owner);
}

/** Who does it to a milestone, in whatever state. */
export function partyOfMilestoneAct(act: MilestoneAct): Party {
  return partyOf(milestoneTransitions, act);
}

/** What the caller may do to the mark now. */
export function listMilestoneActs(
  caller: Caller,
  mark: OfOrganisation & { state: MarkState },
): MilestoneAct[] {
  return milestoneActs.filter((act) => permitMilestoneAct(caller, act, mark));
}
