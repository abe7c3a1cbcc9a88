import { dataRequestTransitions } from '../states/data-request-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type DataRequestAct, type DataRequestState, dataRequestActs } from '../values/burden-values.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { findPartyCapacity } from './parties.ts';
import { type Below, isBelow, isOwn, type OfOrganisation, seesContents } from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';

/** What is asked of one organisation is seen by it, by those above, and by the keepers. */
export const seesDataAnswers: Rule<OfOrganisation & Below> = allOf(
  seesContents,
  anyOf<OfOrganisation & Below>(holds('keeper', 'head'), isOwn, isBelow),
);

/** In which capacity the caller may ever do this, for one of the organisations that are asked where it is theirs to do. */
export function mayDoToDataRequest(
  caller: Caller,
  act: DataRequestAct,
  askedIds: readonly string[] = [],
): Capacity | undefined {
  return findPartyCapacity(caller, partyOfDataRequestAct(act), askedIds);
}

/** Who does it, in whatever state. */
export function partyOfDataRequestAct(act: DataRequestAct): Party {
  return partyOf(dataRequestTransitions, act);
}

/** What the caller may do to the request now. */
export function listDataRequestActs(
  caller: Caller,
  { state, askedIds }: { state: DataRequestState; askedIds: readonly string[] },
): DataRequestAct[] {
  return dataRequestActs.filter(
    (act) =>
      findTransition(dataRequestTransitions, act, state) &&
      mayDoToDataRequest(caller, act, askedIds) !== undefined,
  );
}
