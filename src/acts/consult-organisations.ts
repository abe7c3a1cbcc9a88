import { insertRows } from '#store/insert-rows.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import { changeCoordination } from './change-coordination.ts';
import { holdCoordination } from './hold-coordination.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** Who is asked what about a coordination request. */
export interface Consultation {
  id: string;
  revision: number;
  organisationIds: string[];
  question: string;
  /** The head's leave to ask more than the cap. */
  approvalId?: string | undefined;
}

export type ConsultRefusal =
  | ThingRefusal
  | BrakeRefusal
  | { code: 'organisation_not_found' }
  | { code: 'nothing_to_do' };

/** Whoever coordinates asks other organisations what they say to it; each is asked once. */
export async function consultOrganisations(context: ActContext, input: Consultation) {
  return await transact<{ revision: number; asked: number }, ConsultRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId, today } = within;
      const { question, approvalId } = input;
      const act = 'consult_organisations';
      const holding = await holdCoordination(within, act, input);
      if (!holding.ok) return holding;
      const asked = [...new Set(input.organisationIds)].toSorted();
      if ((await listExistingOrganisations(db, asked)).length < asked.length)
        return refuse({ code: 'organisation_not_found' });
      const { organisationId: raiserId, consultedIds, id } = holding.held;
      const added = asked.filter((each) => each !== raiserId && !consultedIds.includes(each));
      if (added.length === 0) return refuse({ code: 'nothing_to_do' });
      const braked = await brakeRequest(within, {
        ...{ act, capacity: holding.capacity, approvalId },
        reached: added.map((organisationId) => ({ organisationId, lines: null })),
      });
      if (!braked.ok) return braked;
      const coordinationConsulted = added.map((organisationId) => ({
        ...{ organisationId, coordinationId: id, question, askedOn: today, actId },
      }));
      await insertRows(db, { coordinationConsulted });
      const { revision } = await changeCoordination(within, holding, {
        ...{ act, input, alsoToldIds: added, basis: braked.basis },
        change: { state: 'consulting' },
        detail: { organisationIds: added, question },
      });
      return { ok: true, result: { revision, asked: added.length } };
    },
  );
}
