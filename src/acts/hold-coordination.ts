import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToCoordination,
  permitCoordinationAct,
  seesCoordination,
} from '#ledger/policy/coordination-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { coordinationTransitions } from '#ledger/states/coordination-states.ts';
import { partyOf } from '#ledger/states/transition.ts';
import type { CoordinationAct } from '#ledger/values/act-names.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { type HeldCoordination, lockCoordination } from '#store/tables/coordination.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** A coordination request as somebody saw it; without a revision where the act does not change the request itself. */
export interface SeenCoordinationKey {
  id: string;
  revision?: number;
}

/** A request that an act may touch, and in which of the caller's capacities. */
export interface CoordinationHolding {
  held: HeldCoordination;
  capacity: Capacity;
}

/**
 * The request, held until the transaction ends, once the caller may do this to it as it stands: seen, and permitted, and
 * as it was seen, and in a state for it.
 */
export async function holdCoordination(
  { db, caller }: ActContext,
  act: CoordinationAct,
  { id, revision }: SeenCoordinationKey,
): Promise<({ ok: true } & CoordinationHolding) | { ok: false; refusal: ThingRefusal }> {
  const held = await lockCoordination(db, id);
  if (!held || !findCapacity(caller, seesCoordination, held)) return refuse({ code: 'not_found' });
  if (!mayDoToCoordination(caller, act, held)) return notPermitted(partyOf(coordinationTransitions, act));
  if (revision !== undefined && held.revision !== revision) {
    return refuse({
      code: 'stale',
      thingId: id,
      since: await listChangesSince(db, { thingId: id }, revision),
    });
  }
  const capacity = permitCoordinationAct(caller, act, held);
  return capacity ? { ok: true, held, capacity } : refuse({ code: 'not_in_state', state: held.state });
}
