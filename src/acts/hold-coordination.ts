import {
  mayDoToCoordination,
  permitCoordinationAct,
  seesCoordination,
} from '#ledger/policy/coordination-policy.ts';
import { coordinationTransitions } from '#ledger/states/coordination-states.ts';
import { partyOf } from '#ledger/states/transition.ts';
import type { CoordinationAct } from '#ledger/values/act-names.ts';
import { type HeldCoordination, lockCoordination } from '#store/tables/coordination.ts';
import type { ActContext } from './act-context.ts';
import { type Holding, holdThing } from './hold-thing.ts';

/** A coordination request as somebody saw it; without a revision where the act does not change the request itself. */
export interface SeenCoordinationKey {
  id: string;
  revision?: number;
}

/** A request that an act may touch. */
export type CoordinationHolding = Holding<HeldCoordination>;

/** The request, held until the transaction ends, once the caller may do this to it as it stands and as it was seen. */
export async function holdCoordination(
  within: ActContext,
  act: CoordinationAct,
  { id, revision }: SeenCoordinationKey,
) {
  return await holdThing(within, await lockCoordination(within.db, id), revision, {
    sees: seesCoordination,
    party: partyOf(coordinationTransitions, act),
    may: (caller, held) => mayDoToCoordination(caller, act, held),
    permit: (caller, held) => permitCoordinationAct(caller, act, held),
  });
}
