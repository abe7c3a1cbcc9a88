import { type Insertable, sql } from 'kysely';
import type { Db } from '../open-store.ts';
import type { JournalTable } from '../people-tables.ts';

/** Appends one row; its id is the act's. */
export async function insertJournalRow(db: Db, row: Insertable<JournalTable>): Promise<void> {
  await db.insertInto('journal').values(row).execute();
}

/** The channel on which the database tells every copy of the program, at commit, the id of an act. */
export const actChannel = 'taizhang_act';

/** Tells whoever listens that the act was done, once its transaction commits. */
export async function announceAct(db: Db, actId: string): Promise<void> {
  await sql`select pg_notify(${actChannel}, ${actId})`.execute(db);
}
