import type { Party } from '#ledger/values/parties.ts';
import type { Change } from '#store/read/list-changes-since.ts';

/** The thing is not there, or not to be seen by who asks: the same answer for both. */
export type NotFound = { code: 'not_found' };
/** It may be seen, and this is for somebody else to do. */
export type NotPermitted = { code: 'not_permitted'; who?: Party };
/** It may be done by who asks, but not where the thing stands now. */
export type NotInState = { code: 'not_in_state'; state: string };
/** Somebody has changed the thing since it was seen: what they did, the first first. */
export type Stale = { code: 'stale'; thingId: string; since: Change[] };

/** Why an act on a thing is refused whatever the act. */
export type ThingRefusal = NotFound | NotPermitted | NotInState | Stale;

/** A refusal as the outcome of an act. */
export function refuse<Refusal extends { code: string }>(refusal: Refusal) {
  return { ok: false, refusal } as const;
}

/** The refusal of what that party does. */
export function notPermitted(who: Party): { ok: false; refusal: NotPermitted } {
  return refuse({ code: 'not_permitted', who });
}
