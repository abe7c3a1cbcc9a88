import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** What the sign-in library keeps of a person, who need not have a way to sign in yet. Stays as it is where it is there. */
export async function insertSignInUser(
  db: Db,
  personId: string,
  { now, demonstration = false }: { now: Date; demonstration?: boolean },
): Promise<void> {
  await db
    .insertInto('signInUser')
    .values({
      id: personId,
      name: personId,
      email: addressOf(personId),
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
      demonstration,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The address by which the library knows a person: a domain that never exists (RFC 2606 §2). */
export function addressOf(personId: string): string {
  return `${personId}@person.invalid`;
}

/** Sets a password, as its hash, in place of the one before. */
export async function upsertPassword(
  db: Db,
  userId: string,
  { password, now }: { password: string; now: Date },
): Promise<void> {
  await db
    .insertInto('signInAccount')
    .values({
      id: sql<string>`gen_random_uuid()`,
      userId,
      providerId: 'credential',
      accountId: userId,
      password,
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['providerId', 'accountId']).doUpdateSet({ password, updatedAt: now }),
    )
    .execute();
}

/** Takes away everything with which the person signed in: password, single sign-on, second factor, codes. */
export async function deleteCredentials(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('signInAccount').where('userId', '=', userId).execute();
  await db.deleteFrom('signInActivation').where('userId', '=', userId).execute();
  await deleteSecondFactor(db, userId);
}

/** Takes a person's authenticator away. */
export async function deleteSecondFactor(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('signInTwoFactor').where('userId', '=', userId).execute();
  await db.updateTable('signInUser').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
}
