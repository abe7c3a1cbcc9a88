import { updateInstructions } from '#store/tables/instruction.ts';
import type { ActContext } from './act-context.ts';
import { holdInstructions, instructionSubject, type SeenInstructionKey } from './hold-instructions.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers close follow-ups that have been reported on, all or none. */
export async function closeInstruction(
  context: ActContext,
  input: { followUps: SeenInstructionKey[]; note?: string | undefined },
) {
  return await transact<{ closed: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'close_instruction';
    const holding = await holdInstructions(within, act, input.followUps);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const ids = held.map(({ id }) => id);
    await updateInstructions(within.db, ids, { state: 'closed', closedOn: within.today });
    const detail = input.note === undefined ? {} : { note: input.note };
    const subjects = held.map((followUp) => instructionSubject(followUp, detail));
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { closed: held.length } };
  });
}
