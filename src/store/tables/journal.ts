import { type Insertable, sql } from 'kysely';
import { insertOf } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { JournalSubjectTable, JournalTable } from '../people-tables.ts';
import { sendAhead } from '../send-ahead.ts';

/** Appends one row, whose id is the act's, with what the act touched, and tells whoever listens once its transaction commits. */
export async function insertJournalEntry(
  db: Db,
  row: Insertable<JournalTable>,
  subjects: readonly Insertable<JournalSubjectTable>[],
): Promise<void> {
  const entry = sql`
    with entry as (${db.insertInto('journal').values(row)}), touched as (${insertOf('journalSubject', subjects)})
    select pg_notify(${actChannel}, ${row.actId})
  `;
  await sendAhead(db, entry.compile(db));
}

/** The channel on which the database tells every copy of the program, at commit, the id of an act. */
export const actChannel = 'taizhang_act';

/** Tells whoever listens that the act was done, once its transaction commits. */
export async function announceAct(db: Db, actId: string): Promise<void> {
  await sql`select pg_notify(${actChannel}, ${actId})`.execute(db);
}
