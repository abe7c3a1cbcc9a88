import type { Insertable, Selectable } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { UnitShareTable } from '../people-tables.ts';

/** The units that carry an assignment now, in a settled order. */
export async function listUnitShares(
  db: Db,
  assignments: readonly { organisationId: string; id: string }[],
): Promise<Selectable<UnitShareTable>[]> {
  if (assignments.length === 0) return [];
  return await db
    .selectFrom('unitShare')
    .selectAll()
    .where('organisationId', 'in', [...new Set(assignments.map(({ organisationId }) => organisationId))])
    .where(
      'assignmentId',
      'in',
      assignments.map(({ id }) => id),
    )
    .where('endedActId', 'is', null)
    .orderBy('organisationId')
    .orderBy('id')
    .execute();
}

/** Adds shares. */
export async function insertUnitShares(
  db: Db,
  unitShare: readonly Insertable<UnitShareTable>[],
): Promise<void> {
  await insertRows(db, { unitShare: [...unitShare] });
}

/** Ends the unit's share of an assignment; false where it has none. */
export async function endUnitShare(
  db: Db,
  share: { organisationId: string; assignmentId: string; unitId: string },
  endedActId: string,
): Promise<boolean> {
  const ended = await db
    .updateTable('unitShare')
    .set({ endedActId })
    .where('organisationId', '=', share.organisationId)
    .where('assignmentId', '=', share.assignmentId)
    .where('unitId', '=', share.unitId)
    .where('endedActId', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
