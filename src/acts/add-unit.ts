import { insertUnit } from '#store/tables/unit.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export type AddUnitRefusal = NotFound | NotPermitted | { code: 'unit_taken' };

/** Adds a part of an organisation: 处, 科. Refused where it has one of that name. */
export async function addUnit(context: ActContext, input: { organisationId: string; name: string }) {
  return await transact<{ unitId: string }, AddUnitRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const { organisationId, name } = input;
    const holding = await holdOrganisation(within, 'add_unit', organisationId);
    if (!holding.ok) return holding;
    const unitId = deriveId(actId, 'unit');
    if (!(await insertUnit(db, { organisationId, id: unitId, name, actId }))) {
      return refuse({ code: 'unit_taken' });
    }
    await recordAct(within, {
      ...{ act: 'add_unit', actVersion: 1, input: { ...input }, capacity: holding.capacity },
      subjects: [{ organisationId, detail: { unit: name } }],
    });
    return { ok: true, result: { unitId } };
  });
}
