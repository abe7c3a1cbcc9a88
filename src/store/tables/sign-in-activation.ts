import type { Insertable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { SignInActivationTable } from '../sign-in-tables.ts';

/** Keeps a code in place of those that the person had before. */
export async function replaceActivation(db: Db, row: Insertable<SignInActivationTable>): Promise<void> {
  await db.deleteFrom('signInActivation').where('userId', '=', row.userId).execute();
  await db.insertInto('signInActivation').values(row).execute();
}

/** Takes a code that has not run out; whose it is, undefined where there is none. Of two who take it one has it. */
export async function takeActivation(db: Db, digest: string, now: Date): Promise<string | undefined> {
  const taken = await db
    .deleteFrom('signInActivation')
    .where('digest', '=', digest)
    .where('expiresAt', '>', now)
    .returning('userId')
    .executeTakeFirst();
  return taken?.userId;
}

/** Whose code it is, while it has not run out; it stays as it is. */
export async function findActivation(db: Db, digest: string, now: Date): Promise<string | undefined> {
  const found = await db
    .selectFrom('signInActivation')
    .select('userId')
    .where('digest', '=', digest)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return found?.userId;
}
