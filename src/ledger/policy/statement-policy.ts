import { cycleTransitions, statementTransitions } from '../states/statement-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import type { Party } from '../values/parties.ts';
import {
  type CycleAct,
  type CycleState,
  cycleActs,
  type StatementAct,
  type StatementState,
  statementActs,
} from '../values/statement-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import { type Below, isBelow, isOwn, type OfOrganisation, seesContents } from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a statement that is to be seen. */
export type SeenStatement = OfOrganisation & Below;

/** An organisation sees its own statements and those of the organisations below it. Keepers see all. */
export const seesStatement: Rule<SeenStatement> = allOf(
  seesContents,
  anyOf<SeenStatement>(holds('keeper', 'head'), isOwn, isBelow),
);

/** A cycle is nobody's own. */
const ofNobody = { organisationId: '' };

/** In which capacity the caller may do this to a cycle in that state, null where there is none yet. */
export function permitCycleAct(
  caller: Caller,
  act: CycleAct,
  state: CycleState | null,
): Capacity | undefined {
  const permitted =
    state === null
      ? cycleTransitions.some((line) => line.act === act && line.from.length === 0)
      : findTransition(cycleTransitions, act, state);
  return permitted ? mayDoToCycle(caller, act) : undefined;
}

/** In which capacity the caller may ever do this to a cycle. */
export function mayDoToCycle(caller: Caller, act: CycleAct): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfCycleAct(act)], ofNobody);
}

/** Who does it to a cycle. */
export function partyOfCycleAct(act: CycleAct): Party {
  return partyOf(cycleTransitions, act);
}

/** What the caller may do to the cycle now. */
export function listCycleActs(caller: Caller, state: CycleState): CycleAct[] {
  return cycleActs.filter((act) => permitCycleAct(caller, act, state));
}

/** In which capacity the caller may do this to a statement in that state; undefined where in none. */
export function permitStatementAct(
  caller: Caller,
  act: StatementAct,
  { state, ...statement }: OfOrganisation & { state: StatementState },
): Capacity | undefined {
  return findTransition(statementTransitions, act, state) && mayDoToStatement(caller, act, statement);
}

/** In which capacity the caller may ever do this to a statement of that organisation. */
export function mayDoToStatement(
  caller: Caller,
  act: StatementAct,
  owner: OfOrganisation,
): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfStatementAct(act)], owner);
}

/** Who does it to a statement, in whatever state. */
export function partyOfStatementAct(act: StatementAct): Party {
  return partyOf(statementTransitions, act);
}

/** What the caller may do to the statement now. */
export function listStatementActs(
  caller: Caller,
  statement: OfOrganisation & { state: StatementState },
): StatementAct[] {
  return statementActs.filter((act) => permitStatementAct(caller, act, statement));
}
