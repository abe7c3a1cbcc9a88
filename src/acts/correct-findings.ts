import { isActOf } from '#store/read/findings/list-corrections.ts';
import type { ActContext } from './act-context.ts';
import { changeFindings, holdFindings, type SeenFindings } from './hold-findings.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

export type CorrectedFindings = SeenFindings & {
  /** What was put right. */
  words: string;
  /** The act that did: a report, evidence, a plan; null where it was none of the ledger's. */
  correctedActId: string | null;
};

/** The act that is named is not one by which the organisation changed something. */
export type CorrectionNotFound = { code: 'correction_not_found' };

/** The organisation says of any of its findings that it has put right what they found, and by which act. */
export async function correctFindings(context: ActContext, input: CorrectedFindings) {
  return await transact<{ findings: number }, ThingRefusal | CorrectionNotFound>(
    context,
    'ledger',
    async (within) => {
      const act = 'correct_findings';
      const holding = await holdFindings(within, act, input);
      if (!holding.ok) return holding;
      const { words, correctedActId } = input;
      const { db, caller, today } = within;
      if (correctedActId !== null) {
        for (const { organisationId } of holding.held) {
          if (await isActOf(db, { organisationId, actId: correctedActId })) continue;
          return refuse({ code: 'correction_not_found' });
        }
      }
      const result = await changeFindings(within, holding, {
        ...{ act, input, detail: { words }, asOrganisation: true },
        change: {
          ...{ state: 'corrected', words, answeredBy: caller.name, answeredOn: today, correctedActId },
          // What the keepers said before was of what stood before.
          ...{ decision: null, decidedBy: null, decidedOn: null },
        },
      });
      return { ok: true, result };
    },
  );
}
