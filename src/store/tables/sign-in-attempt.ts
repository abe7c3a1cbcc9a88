import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** Counts one more attempt since `from`, in which a count begins anew where it is older; the count with this one. */
export async function countAttempt(
  db: Db,
  digest: string,
  { now, from }: { now: Date; from: Date },
): Promise<number> {
  const { count } = await db
    .insertInto('signInAttempt')
    .values({ digest, count: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('digest').doUpdateSet((eb) => ({
        count: eb
          .case()
          .when('signInAttempt.since', '<', from)
          .then(1)
          .else(sql<number>`sign_in_attempt.count + 1`)
          .end(),
        since: eb
          .case()
          .when('signInAttempt.since', '<', from)
          .then(now)
          .else(eb.ref('signInAttempt.since'))
          .end(),
      })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

/** Takes one attempt back: it was a good one. */
export async function uncountAttempt(db: Db, digest: string): Promise<void> {
  await db
    .updateTable('signInAttempt')
    .set({ count: sql<number>`greatest(count - 1, 0)` })
    .where('digest', '=', digest)
    .execute();
}

/** Forgets a count. */
export async function deleteAttempts(db: Db, digest: string): Promise<void> {
  await db.deleteFrom('signInAttempt').where('digest', '=', digest).execute();
}

/** Forgets every count that began before a moment. */
export async function deleteOldAttempts(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('signInAttempt').where('since', '<', before).execute();
}
