import type { Insertable, Selectable, Updateable } from 'kysely';
import type { DraftCorrectionTable, DraftSourceTable, DraftTable } from '../draft-tables.ts';
import type { Db } from '../open-store.ts';

export type DraftRow = Selectable<DraftTable>;
export type DraftCorrectionRow = Selectable<DraftCorrectionTable>;

/** Opens a draft; false, with nothing written, where one of the same bytes is under review. */
export async function insertDraftOnce(
  db: Db,
  row: Insertable<DraftTable>,
  source: Omit<Insertable<DraftSourceTable>, 'draftId'>,
): Promise<boolean> {
  const inserted = await db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  await db
    .insertInto('draftSource')
    .values({ ...source, draftId: row.id })
    .execute();
  return true;
}

/** The draft, held until the transaction ends: whoever else would change it waits. Undefined where there is none. */
export async function lockDraft(db: Db, id: string): Promise<DraftRow | undefined> {
  return await db.selectFrom('draft').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Changes what the row says of a draft. */
export async function updateDraft(db: Db, id: string, changes: Updateable<DraftTable>): Promise<void> {
  await db.updateTable('draft').set(changes).where('id', '=', id).execute();
}

/** Appends a correction. */
export async function insertCorrection(db: Db, row: Insertable<DraftCorrectionTable>): Promise<void> {
  await db.insertInto('draftCorrection').values(row).execute();
}

/** Withdraws a correction; it stays with who withdrew it and why. */
export async function updateCorrection(
  db: Db,
  { draftId, number }: { draftId: string; number: number },
  undone: Pick<Updateable<DraftCorrectionTable>, 'undoneRevision' | 'undoneBy' | 'undoneReason' | 'undoneAt'>,
): Promise<void> {
  await db
    .updateTable('draftCorrection')
    .set(undone)
    .where('draftId', '=', draftId)
    .where('number', '=', number)
    .execute();
}

/** Takes away the file of a draft, its reading and its corrections; who opened and discarded it stays. */
export async function deleteDraftContents(db: Db, draftId: string): Promise<void> {
  await db.deleteFrom('draftCorrection').where('draftId', '=', draftId).execute();
  await db.deleteFrom('draftSource').where('draftId', '=', draftId).execute();
}
