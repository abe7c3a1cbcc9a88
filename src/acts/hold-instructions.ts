import {
  mayDoToInstruction,
  permitInstructionAct,
  seesInstruction,
} from '#ledger/policy/instruction-policy.ts';
import { instructionTransitions } from '#ledger/states/coordination-states.ts';
import { partyOf } from '#ledger/states/transition.ts';
import type { InstructionAct } from '#ledger/values/act-names.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { type HeldInstruction, lockInstructions } from '#store/tables/instruction.ts';
import type { ActContext } from './act-context.ts';
import { holdThings } from './hold-thing.ts';
import type { ActSubject } from './record-act.ts';

/** One organisation's follow-up of an instruction as somebody saw it. */
export interface SeenInstructionKey {
  id: string;
  revision: number;
}

/** The follow-ups, held until the transaction ends, once the caller may do this to each of them as it stands and as it was seen. */
export async function holdInstructions(
  within: ActContext,
  act: InstructionAct,
  keys: readonly SeenInstructionKey[],
) {
  const ids = keys.map(({ id }) => id);
  return await holdThings(within, await lockInstructions(within.db, ids), keys, {
    sees: seesInstruction,
    party: partyOf(instructionTransitions, act),
    may: (caller, held) => mayDoToInstruction(caller, act, held),
    permit: (caller, held) => permitInstructionAct(caller, act, held),
  });
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
