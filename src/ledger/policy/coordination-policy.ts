import { coordinationTransitions } from '../states/coordination-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type CoordinationAct, coordinationActs } from '../values/act-names.ts';
import type { CoordinationState } from '../values/coordination-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { findOwnSpokesperson, findPartyCapacity } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';

/** What the policy asks of a coordination request; it belongs to the organisation that raised it. */
export interface SeenCoordination extends OfOrganisation, InTask, Below {
  /** Who coordinates; null until it is taken on. */
  ownerId: string | null;
  consultedIds: readonly string[];
}

/** What it asks of one that is to be acted on. */
export interface ActedCoordination extends SeenCoordination {
  state: CoordinationState;
  /** Of those consulted, the ones that have not answered. */
  unansweredIds: readonly string[];
}

const coordinates: Rule<SeenCoordination> = ({ organisationId }, { ownerId }) =>
  organisationId !== null && organisationId === ownerId;

const isConsulted: Rule<SeenCoordination> = ({ organisationId }, { consultedIds }) =>
  organisationId !== null && consultedIds.includes(organisationId);

/** A request is seen by who raised it, who coordinates, who is consulted, the leads of its task, those above, and keepers. */
export const seesCoordination: Rule<SeenCoordination> = allOf(
  seesContents,
  anyOf<SeenCoordination>(holds('keeper', 'head'), isOwn, coordinates, isConsulted, leads, isBelow),
);

/** Of which organisation's people an act is, where it is not the keepers' alone. */
const speakersOf: Partial<Record<CoordinationAct, (coordination: SeenCoordination) => readonly string[]>> = {
  withdraw_coordination: ({ organisationId }) => [organisationId],
  consult_organisations: ({ ownerId }) => (ownerId === null ? [] : [ownerId]),
  decide_coordination: ({ ownerId }) => (ownerId === null ? [] : [ownerId]),
  answer_consultation: ({ consultedIds }) => consultedIds,
};

/** In which capacity the caller raises a request; undefined where in none. */
export function mayRaiseCoordination(caller: Caller): Capacity | undefined {
  return findOwnSpokesperson(caller);
}

/** In which capacity the caller may ever do this to the request, in whatever state; undefined where in none. */
export function mayDoToCoordination(
  caller: Caller,
  act: CoordinationAct,
  coordination: SeenCoordination,
): Capacity | undefined {
  if (act === 'raise_coordination') return mayRaiseCoordination(caller);
  return findPartyCapacity(caller, partyOf(coordinationTransitions, act), speakersOf[act]?.(coordination));
}

/** In which capacity the caller may do it now; undefined where the state or the policy is against it. */
export function permitCoordinationAct(
  caller: Caller,
  act: CoordinationAct,
  coordination: ActedCoordination,
): Capacity | undefined {
  if (!findTransition(coordinationTransitions, act, coordination.state)) return undefined;
  // Each of those consulted answers once.
  const consultedIds = act === 'answer_consultation' ? coordination.unansweredIds : coordination.consultedIds;
  return mayDoToCoordination(caller, act, { ...coordination, consultedIds });
}

/** What the caller may do to the request now. */
export function listCoordinationActs(caller: Caller, coordination: ActedCoordination): CoordinationAct[] {
  return coordinationActs.filter((act) => permitCoordinationAct(caller, act, coordination));
}
