import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/**
 * Counts one more attempt since `from`, in which a count begins anew where it is older, or younger than now by a clock that was
 * set back since; the count with this one.
 */
export async function countAttempt(
  db: Db,
  digest: string,
  { now, from }: { now: Date; from: Date },
): Promise<number> {
  // Attempts at once, and copies of the program, differ by less than a minute.
  const isOver = sql<boolean>`sign_in_attempt.since not between ${from} and ${now}::timestamptz + interval '1 minute'`;
  const { count } = await db
    .insertInto('signInAttempt')
    .values({ digest, count: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('digest').doUpdateSet((eb) => ({
        count: eb.case().when(isOver).then(1).else(sql<number>`sign_in_attempt.count + 1`).end(),
        since: eb.case().when(isOver).then(now).else(eb.ref('signInAttempt.since')).end(),
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
