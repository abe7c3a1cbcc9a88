import { findingTransitions } from '../states/finding-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type FindingAct, type FindingState, findingActs } from '../values/finding-values.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a finding that is to be seen; one of no task has no leads. */
export type SeenFinding = OfOrganisation & InTask & Below;

/** A finding is seen by whom it is about, those that lead its task, those above, and keepers. */
export const seesFinding: Rule<SeenFinding> = allOf(
  seesContents,
  anyOf<SeenFinding>(holds('keeper', 'head'), isOwn, leads, isBelow),
);

/** How rules are set is known to everybody whom they may find something about. */
export const seesRules: Rule = seesContents;

/** Rules are switched and tuned, and tried, by the keepers. */
export const changesRules: Rule = holds('keeper', 'head');

/** In which capacity the caller may ever do this to a finding of that organisation; looking for them is nobody's own. */
export function mayDoToFinding(
  caller: Caller,
  act: FindingAct,
  owner: OfOrganisation = { organisationId: '' },
): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfFindingAct(act)], owner);
}

/** In which capacity the caller may do this to a finding in that state; undefined where in none. */
export function permitFindingAct(
  caller: Caller,
  act: FindingAct,
  { state, organisationId }: OfOrganisation & { state: FindingState },
): Capacity | undefined {
  return findTransition(findingTransitions, act, state) && mayDoToFinding(caller, act, { organisationId });
}

/** Who does it to a finding, in whatever state. */
export function partyOfFindingAct(act: FindingAct): Party {
  return partyOf(findingTransitions, act);
}

/** What the caller may do to the finding now. */
export function listFindingActs(
  caller: Caller,
  finding: OfOrganisation & { state: FindingState },
): FindingAct[] {
  return findingActs.filter((act) => permitFindingAct(caller, act, finding));
}
