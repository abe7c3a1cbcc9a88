import { planTransitions } from '../states/plan-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type PlanAct, planActs } from '../values/act-names.ts';
import type { Party } from '../values/parties.ts';
import type { PlanState } from '../values/plan-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import { type Below, isBelow, isOwn, type OfOrganisation, seesContents } from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a plan that is to be seen. */
export type SeenPlan = OfOrganisation & Below;

/** An organisation sees its own plans and those of the organisations below it. Keepers see all. */
export const seesPlan: Rule<SeenPlan> = allOf(
  seesContents,
  anyOf<SeenPlan>(holds('keeper', 'head'), isOwn, isBelow),
);

/** Who owes a plan is for the keepers to settle. */
export const settlesPlanDuties: Party = 'keeper';

/** In which capacity the caller may do this now; undefined where the state or the policy is against it. */
export function permitPlanAct(
  caller: Caller,
  act: PlanAct,
  { state, ...owner }: OfOrganisation & { state: PlanState },
): Capacity | undefined {
  const transition = findTransition(planTransitions, act, state);
  return transition && findCapacity(caller, partyRules[transition.who], owner);
}

/** In which capacity the caller may ever do it to a plan of that organisation, or make one by it. */
export function mayDoToPlan(caller: Caller, act: PlanAct, owner: OfOrganisation): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfPlanAct(act)], owner);
}

/** Who does it to a plan, in whatever state. */
export function partyOfPlanAct(act: PlanAct): Party {
  return partyOf(planTransitions, act);
}

/** The acts on the whole of a plan; its rows are answered by others. */
const wholePlanActs = planActs.filter((act) => act !== 'confirm_plan_row' && act !== 'object_to_plan_row');

/** What the caller may do to the plan now; where there is none yet, to begin one. */
export function listPlanActs(
  caller: Caller,
  owner: OfOrganisation,
  plan: { state: PlanState } | undefined,
): PlanAct[] {
  if (!plan) return mayDoToPlan(caller, 'save_plan', owner) ? ['save_plan'] : [];
  return wholePlanActs.filter((act) => permitPlanAct(caller, act, { ...owner, state: plan.state }));
}
