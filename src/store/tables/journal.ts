import type { Insertable } from 'kysely';
import type { JournalTable } from '../database.ts';
import type { Db } from '../open-store.ts';

/** Appends one row; its id is the act's. */
export async function insertJournalRow(db: Db, row: Insertable<JournalTable>): Promise<void> {
  await db.insertInto('journal').values(row).execute();
}
