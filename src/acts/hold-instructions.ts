import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToInstruction,
  permitInstructionAct,
  seesInstruction,
} from '#ledger/policy/instruction-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { instructionTransitions } from '#ledger/states/coordination-states.ts';
import { partyOf } from '#ledger/states/transition.ts';
import type { InstructionAct } from '#ledger/values/act-names.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { type HeldInstruction, lockInstructions } from '#store/tables/instruction.ts';
import type { ActContext } from './act-context.ts';
import type { ActSubject } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** One organisation's follow-up of an instruction as somebody saw it. */
export interface SeenInstructionKey {
  id: string;
  revision: number;
}

/** The follow-ups, held until the transaction ends, once the caller may do this to each; refused for the first that is not. */
export async function holdInstructions(
  { db, caller }: ActContext,
  act: InstructionAct,
  keys: readonly SeenInstructionKey[],
): Promise<{ ok: true; held: HeldInstruction[]; capacity: Capacity } | { ok: false; refusal: ThingRefusal }> {
  const rows = await lockInstructions(
    db,
    keys.map(({ id }) => id),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const held: HeldInstruction[] = [];
  let inCapacity: Capacity | undefined;
  for (const { id, revision } of keys) {
    const followUp = found.get(id);
    if (!followUp || !findCapacity(caller, seesInstruction, followUp)) return refuse({ code: 'not_found' });
    if (!mayDoToInstruction(caller, act, followUp)) return notPermitted(partyOf(instructionTransitions, act));
    if (followUp.revision !== revision) {
      return refuse({
        code: 'stale',
        thingId: id,
        since: await listChangesSince(db, { thingId: id }, revision),
      });
    }
    const capacity = permitInstructionAct(caller, act, followUp);
    if (!capacity) return refuse({ code: 'not_in_state', state: followUp.state });
    inCapacity ??= capacity;
    held.push(followUp);
  }
  return inCapacity ? { ok: true, held, capacity: inCapacity } : refuse({ code: 'not_found' });
}

/**
 * What the journal says of an act at a follow-up that it has changed; nothing of its contents where it belongs to no
 * directive, as administrators read that too.
 */
export function instructionSubject(
  { organisationId, id, taskId, directiveId, revision }: HeldInstruction,
  detail: SubjectDetail,
): ActSubject {
  return {
    ...{ organisationId, thingId: id, revision: revision + 1, detail: directiveId === null ? {} : detail },
    ...(taskId !== null && { taskId }),
    ...(directiveId !== null && { directiveId }),
  };
}
