import type { Insertable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { UnitTable } from '../people-tables.ts';

/** By which a unit is named. */
export interface UnitKey {
  organisationId: string;
  id: string;
}

/** Adds a unit; false where the organisation has one of that name already. */
export async function insertUnit(db: Db, row: Insertable<UnitTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('unit')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'name']).where('endedActId', 'is', null).doNothing(),
    )
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * The name of a unit that has not been ended, held until the transaction ends, alone for whoever is to end it; undefined
 * where there is none.
 */
export async function lockUnit(
  db: Db,
  { organisationId, id }: UnitKey,
  hold: 'shared' | 'alone',
): Promise<string | undefined> {
  const asked = db
    .selectFrom('unit')
    .select('name')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('endedActId', 'is', null);
  const unit = await (hold === 'alone' ? asked.forUpdate() : asked.forShare()).executeTakeFirst();
  return unit?.name;
}

/** Whether people who have not left belong to the unit. */
export async function hasPeople(db: Db, { organisationId, id }: UnitKey): Promise<boolean> {
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('unitId', '=', id)
    .where('state', '=', 'active')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Ends a unit by an act; people who have left keep the place that they had. */
export async function endUnitRow(db: Db, { organisationId, id }: UnitKey, endedActId: string): Promise<void> {
  await db
    .updateTable('unit')
    .set({ endedActId })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}
