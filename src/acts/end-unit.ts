import { listOpenShares, type OpenShare } from '#store/read/list-open-shares.ts';
import { endUnitRow, hasPeople, lockUnit } from '#store/tables/unit.ts';
import type { ActContext } from './act-context.ts';
import { holdOrganisation } from './hold-organisation.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export type EndUnitRefusal =
  | NotFound
  | NotPermitted
  | { code: 'unit_has_people' }
  | { code: 'unit_has_shares'; openShares: OpenShare[] };

/** Ends a part of an organisation. Refused while people who have not left belong to it, or it carries open shares. */
export async function endUnit(context: ActContext, input: { organisationId: string; unitId: string }) {
  return await transact<{ ended: true }, EndUnitRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const { organisationId, unitId } = input;
    const holding = await holdOrganisation(within, 'end_unit', organisationId);
    if (!holding.ok) return holding;
    const key = { organisationId, id: unitId };
    const name = await lockUnit(db, key, 'alone');
    if (name === undefined) return refuse({ code: 'not_found' });
    if (await hasPeople(db, key)) return refuse({ code: 'unit_has_people' });
    const openShares = await listOpenShares(db, key);
    if (openShares.length > 0) return refuse({ code: 'unit_has_shares', openShares });
    await endUnitRow(db, key, actId);
    await recordAct(within, {
      ...{ act: 'end_unit', actVersion: 1, input: { ...input }, capacity: holding.capacity },
      subjects: [{ organisationId, detail: { unit: name } }],
    });
    return { ok: true, result: { ended: true } };
  });
}
