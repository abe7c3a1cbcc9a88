import type { Insertable, Selectable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';
import type { DeputyTable } from '../people-tables.ts';

/** Names a deputy. */
export async function insertDeputy(db: Db, row: Insertable<DeputyTable>): Promise<void> {
  await db.insertInto('deputy').values(row).execute();
}

/** Whether the same person stands in for the same other on one of those days already. */
export async function isDeputyWithin(
  db: Db,
  {
    personId,
    deputyId,
    fromOn,
    toOn,
  }: { personId: string; deputyId: string; fromOn: LocalDate; toOn: LocalDate },
): Promise<boolean> {
  const found = await db
    .selectFrom('deputy')
    .select('id')
    .where('personId', '=', personId)
    .where('deputyId', '=', deputyId)
    .where('fromOn', '<=', toOn)
    .where('toOn', '>=', fromOn)
    .where('endedActId', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** One naming of a deputy, held until the transaction ends. */
export async function lockDeputy(db: Db, id: string): Promise<Selectable<DeputyTable> | undefined> {
  return await db.selectFrom('deputy').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Ends the naming of a deputy by an act. */
export async function endDeputyRow(db: Db, id: string, endedActId: string): Promise<void> {
  await db.updateTable('deputy').set({ endedActId }).where('id', '=', id).execute();
}
