import type { Caller, Capacity } from '#ledger/policy/caller.ts';
import { findCapacity, type Rule } from '#ledger/policy/rule.ts';
import type { Party } from '#ledger/values/parties.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** What the policy says of an act on a thing. */
export interface ThingPolicy<Held> {
  sees: Rule<Held>;
  /** Who does it, in whatever state. */
  party: Party;
  /** In which capacity the caller may ever do it. */
  may: (caller: Caller, held: Held) => Capacity | undefined;
  /** In which capacity the caller may do it now. */
  permit: (caller: Caller, held: Held) => Capacity | undefined;
}

/** A thing that an act may touch, and in which of the caller's capacities. */
export interface Holding<Held> {
  held: Held;
  capacity: Capacity;
}

/**
 * The thing, which the caller's transaction holds already, once the act may be done to it: seen, and permitted, and as it was seen,
 * and in a state for it. No revision is asked for where the act changes nothing of the thing itself.
 */
export async function holdThing<Held extends { id: string; revision: number; state: string }>(
  { db, caller }: ActContext,
  held: Held | undefined,
  revision: number | undefined,
  { sees, party, may, permit }: ThingPolicy<Held>,
): Promise<({ ok: true } & Holding<Held>) | { ok: false; refusal: ThingRefusal }> {
  if (!held || !findCapacity(caller, sees, held)) return refuse({ code: 'not_found' });
  if (!may(caller, held)) return notPermitted(party);
  if (revision !== undefined && held.revision !== revision) {
    const since = await listChangesSince(db, { thingId: held.id }, revision);
    return refuse({ code: 'stale', thingId: held.id, since });
  }
  const capacity = permit(caller, held);
  return capacity ? { ok: true, held, capacity } : refuse({ code: 'not_in_state', state: held.state });
}
