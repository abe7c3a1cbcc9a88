import { isProgrammeName, updateProgramme } from '#store/tables/programme.ts';
import type { ActContext } from './act-context.ts';
import type { ProgrammeFacts, ProgrammeRefusal } from './add-programme.ts';
import { holdProgramme, type SeenProgrammeKey } from './hold-programme.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The keepers change what a programme says; the tasks that belong to it stay. */
export async function changeProgramme(context: ActContext, input: SeenProgrammeKey & ProgrammeFacts) {
  type Refusal = ThingRefusal | ProgrammeRefusal;
  return await transact<{ revision: number }, Refusal>(context, 'ledger', async (within) => {
    const holding = await holdProgramme(within, 'change_programme', input);
    if (!holding.ok) return holding;
    const { id, revision, ...facts } = input;
    if (facts.lastYear < facts.firstYear) return refuse({ code: 'programme_years' });
    if (await isProgrammeName(within.db, facts.name, id)) return refuse({ code: 'programme_exists' });
    await updateProgramme(within.db, id, facts);
    await recordAct(within, {
      ...{ act: 'change_programme', actVersion: 1, input: { ...input }, capacity: holding.capacity },
      subjects: [{ thingId: id, revision: revision + 1, detail: {} }],
    });
    return { ok: true, result: { revision: revision + 1 } };
  });
}
