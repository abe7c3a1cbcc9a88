import { updateInstructions } from '#store/tables/instruction.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdInstructions, instructionSubject, type SeenInstructionKey } from './hold-instructions.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The organisation says what it has done about the instruction; until it is closed it may say so anew. */
export async function reportOnInstruction(
  context: ActContext,
  input: SeenInstructionKey & { words: string },
) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, today, caller } = within;
    const act = 'report_on_instruction';
    const holding = await holdInstructions(within, act, [input]);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { words } = input;
    const change = { state: 'reported', report: words, reportedOn: today, reportedBy: caller.name } as const;
    for (const { organisationId, id } of held) {
      await takeRole(db, { organisationId });
      await updateInstructions(db, [id], change);
    }
    await takeRole(db, 'ledger');
    const subjects = held.map((followUp) => instructionSubject(followUp, { words }));
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: input.revision + 1 } };
  });
}
