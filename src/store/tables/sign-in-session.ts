import type { Insertable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { SignInSessionTable } from '../sign-in-tables.ts';

/** Begins a session. */
export async function insertSession(db: Db, row: Insertable<SignInSessionTable>): Promise<void> {
  await db.insertInto('signInSession').values(row).execute();
}

/** Notes that a second factor was shown in a session. */
export async function markSecondFactor(db: Db, sessionId: string): Promise<void> {
  await db.updateTable('signInSession').set({ secondFactor: true }).where('id', '=', sessionId).execute();
}

/** Ends one session of a person; false where they have no such. */
export async function deleteSession(db: Db, userId: string, sessionId: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('signInSession')
    .where('userId', '=', userId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** Ends every session of a person, save one. */
export async function deleteSessions(db: Db, userId: string, except?: string): Promise<void> {
  await db
    .deleteFrom('signInSession')
    .where('userId', '=', userId)
    .$if(except !== undefined, (query) => query.where('id', '<>', except ?? ''))
    .execute();
}

/** Takes away the sessions, challenges and activation codes that ended before a moment. */
export async function deleteEnded(db: Db, before: Date): Promise<void> {
  for (const table of ['signInSession', 'signInVerification', 'signInActivation'] as const) {
    await db.deleteFrom(table).where('expiresAt', '<', before).execute();
  }
}
