import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';

/** The acts from an id on that are under no seal yet: how many, and when the oldest was recorded; null where there are none. */
export async function findSealLag(
  db: Db,
  since: string,
): Promise<{ unsealed: number; oldestAt: Date | null }> {
  return await db
    .selectFrom('journal')
    .leftJoin('journalLeaf', 'journalLeaf.actId', 'journal.actId')
    .select([sql<number>`count(*)`.as('unsealed'), sql<Date | null>`min(journal.recorded_at)`.as('oldestAt')])
    .where('journal.actId', '>=', since)
    .where('journalLeaf.actId', 'is', null)
    .executeTakeFirstOrThrow();
}
