import type { Selectable } from 'kysely';
import type { Capacity } from '#ledger/policy/caller.ts';
import { partyOfProgrammeAct, permitProgrammeAct, seesProgramme } from '#ledger/policy/programme-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { ProgrammeAct } from '#ledger/values/act-names.ts';
import type { ProgrammeTable } from '#store/programme-tables.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { lockProgramme } from '#store/tables/programme.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** A programme as somebody saw it. */
export interface SeenProgrammeKey {
  id: string;
  revision: number;
}

type Holding = { ok: true; held: Selectable<ProgrammeTable>; capacity: Capacity };

/** The programme, held until the transaction ends, once the caller may do this to it as it was seen. */
export async function holdProgramme(
  { db, caller }: ActContext,
  act: ProgrammeAct,
  { id, revision }: SeenProgrammeKey,
): Promise<Holding | { ok: false; refusal: ThingRefusal }> {
  const held = await lockProgramme(db, id);
  if (!held || !findCapacity(caller, seesProgramme, undefined)) return refuse({ code: 'not_found' });
  const capacity = permitProgrammeAct(caller, act);
  if (!capacity) return notPermitted(partyOfProgrammeAct(act));
  if (held.revision !== revision) {
    const since = await listChangesSince(db, { thingId: id }, revision);
    return refuse({ code: 'stale', thingId: id, since });
  }
  return { ok: true, held, capacity };
}
