import { partyOfProgrammeAct, permitProgrammeAct } from '#ledger/policy/programme-policy.ts';
import { insertProgramme, isProgrammeName } from '#store/tables/programme.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

/** What a programme is. */
export interface ProgrammeFacts {
  name: string;
  docNumber: string | null;
  firstYear: number;
  lastYear: number;
  /** The words by which the text of a task shows that it belongs to it. */
  keywords: string[];
  words: string | null;
}

export type ProgrammeRefusal =
  | NotPermitted
  /** There is one of this name. */
  | { code: 'programme_exists' }
  /** It ends before it begins. */
  | { code: 'programme_years' };

/** The keepers enter a programme (规划): a five-year plan or another long aim that ties years together. */
export async function addProgramme(context: ActContext, input: ProgrammeFacts) {
  return await transact<{ id: string }, ProgrammeRefusal>(context, 'ledger', async (within) => {
    const { db, caller, actId } = within;
    const capacity = permitProgrammeAct(caller, 'add_programme');
    if (!capacity) return notPermitted(partyOfProgrammeAct('add_programme'));
    if (input.lastYear < input.firstYear) return refuse({ code: 'programme_years' });
    if (await isProgrammeName(db, input.name)) return refuse({ code: 'programme_exists' });
    const id = deriveId(actId, 'programme');
    await insertProgramme(db, { id, ...input, revision: 1, actId });
    await recordAct(within, {
      ...{ act: 'add_programme', actVersion: 1, input: { ...input }, capacity },
      subjects: [{ thingId: id, revision: 1, detail: {} }],
    });
    return { ok: true, result: { id } };
  });
}
