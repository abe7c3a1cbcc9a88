import type { Insertable, Selectable, Updateable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';
import type { ReconciliationCycleTable } from '../reconciliation-tables.ts';

export async function insertCycle(db: Db, cycle: Insertable<ReconciliationCycleTable>): Promise<void> {
  await db.insertInto('reconciliationCycle').values(cycle).execute();
}

/** The cycle, held until the transaction ends; a closed one cannot be held for writing, and need not be. */
export async function lockCycle(
  db: Db,
  id: string,
): Promise<Selectable<ReconciliationCycleTable> | undefined> {
  const cycle = db.selectFrom('reconciliationCycle').selectAll().where('id', '=', id);
  return (await cycle.forUpdate().executeTakeFirst()) ?? (await cycle.executeTakeFirst());
}

/** Whether the directive has a cycle of that very period. */
export async function hasCycle(
  db: Db,
  { directiveId, fromOn, untilOn }: { directiveId: string; fromOn: LocalDate; untilOn: LocalDate },
): Promise<boolean> {
  const found = await db
    .selectFrom('reconciliationCycle')
    .select('id')
    .where('directiveId', '=', directiveId)
    .where('fromOn', '=', fromOn)
    .where('untilOn', '=', untilOn)
    .executeTakeFirst();
  return found !== undefined;
}

/** Changes a cycle, and counts the change in its revision. */
export async function updateCycle(
  db: Db,
  id: string,
  change: Omit<Updateable<ReconciliationCycleTable>, 'revision'>,
): Promise<void> {
  await db
    .updateTable('reconciliationCycle')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
