import type { Caller, Capacity } from '#ledger/policy/caller.ts';
import { findCapacity, type Rule } from '#ledger/policy/rule.ts';
import type { Party } from '#ledger/values/parties.ts';
import type { Db } from '#store/open-store.ts';
import { type Change, listChangesSince } from '#store/read/list-changes-since.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

interface Thing {
  id: string;
  revision: number;
  state: string;
}

/** What the policy says of an act on a thing. */
export interface ThingPolicy<Held> {
  sees: Rule<Held>;
  /** Who does it, in whatever state. */
  party: Party;
  /** Whether, or in which capacity, the caller may ever do it. */
  may: (caller: Caller, held: Held) => Capacity | boolean | undefined;
  /** In which capacity the caller may do it now. */
  permit: (caller: Caller, held: Held) => Capacity | undefined;
  /** What was done to it since a revision; without it, the acts that name it as their thing. */
  changesSince?: (db: Db, held: Held, revision: number) => Promise<Change[]>;
  /** What stands in the way where the act is not for its state; without it, that state. */
  stateOf?: (held: Held) => string;
}

/** A thing that an act may touch, and in which of the caller's capacities. */
export interface Holding<Held> {
  held: Held;
  capacity: Capacity;
}

type Held<What> = ({ ok: true } & What) | { ok: false; refusal: ThingRefusal };

/**
 * The thing, which the caller's transaction holds already, once the act may be done to it: seen, and permitted, and as it was seen,
 * and in a state for it. No revision is asked for where the act changes nothing of the thing itself.
 */
export async function holdThing<One extends Thing>(
  { db, caller }: ActContext,
  held: One | undefined,
  revision: number | undefined,
  { sees, party, may, permit, changesSince = listOwnChanges, stateOf = ownState }: ThingPolicy<One>,
): Promise<Held<Holding<One>>> {
  if (!held || !findCapacity(caller, sees, held)) return refuse({ code: 'not_found' });
  if (!may(caller, held)) return notPermitted(party);
  if (revision !== undefined && held.revision !== revision) {
    const since = await changesSince(db, held, revision);
    return refuse({ code: 'stale', thingId: held.id, since });
  }
  const capacity = permit(caller, held);
  return capacity ? { ok: true, held, capacity } : refuse({ code: 'not_in_state', state: stateOf(held) });
}

/**
 * The same of several things in the order of their keys, all or none: refused for the first that may not be touched, and where
 * none is named. The capacity is that of the first.
 */
export async function holdThings<One extends Thing>(
  within: ActContext,
  found: readonly One[],
  keys: readonly { id: string; revision: number }[],
  policy: ThingPolicy<One>,
): Promise<Held<{ held: One[]; capacity: Capacity }>> {
  const byId = new Map(found.map((one) => [one.id, one]));
  const holdings: Holding<One>[] = [];
  for (const { id, revision } of keys) {
    const holding = await holdThing(within, byId.get(id), revision, policy);
    if (!holding.ok) return holding;
    holdings.push(holding);
  }
  const [first] = holdings;
  if (!first) return refuse({ code: 'not_found' });
  return { ok: true, held: holdings.map(({ held }) => held), capacity: first.capacity };
}

function ownState({ state }: Thing): string {
  return state;
}

async function listOwnChanges(db: Db, { id }: Thing, revision: number): Promise<Change[]> {
  return await listChangesSince(db, { thingId: id }, revision);
}
