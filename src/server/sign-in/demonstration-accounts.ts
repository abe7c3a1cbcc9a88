import type { Db } from '#store/open-store.ts';
import { insertSignInUser } from '#store/tables/sign-in-user.ts';

/**
 * Lets a person of a demonstration be signed in without a password or second factor: in a demonstration store, by
 * requests of this machine only. Nothing is changed for somebody who has another way in.
 */
export async function addDemonstrationAccount(db: Db, personId: string): Promise<void> {
  await insertSignInUser(db, personId, { now: new Date(), demonstration: true });
}
