import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';
import { journalEntry } from './journal-entry.ts';

/** The leaf of an act with what was sealed of it; undefined where there is none yet. */
export async function findLeaf(db: Db, actId: string): Promise<{ leaf: number; entry: string } | undefined> {
  return await db
    .selectFrom('journalLeaf')
    .innerJoin('journal', 'journal.actId', 'journalLeaf.actId')
    .select(['journalLeaf.leaf', journalEntry.as('entry')])
    .where('journalLeaf.actId', '=', actId)
    .executeTakeFirst();
}

/** The hashes of `count` full trees of 2^level leaves from the `position`-th on, hexadecimal; level 0 is the leaves. */
export async function listTreeHashes(
  db: Db,
  { level, position, count }: { level: number; position: number; count: number },
): Promise<string[]> {
  const rows =
    level === 0
      ? await db
          .selectFrom('journalLeaf')
          .select(sql<string>`encode(hash, 'hex')`.as('hash'))
          .where('leaf', '>=', position)
          .where('leaf', '<', position + count)
          .orderBy('leaf')
          .execute()
      : await db
          .selectFrom('journalTree')
          .select(sql<string>`encode(hash, 'hex')`.as('hash'))
          .where('level', '=', level)
          .where('position', '>=', position)
          .where('position', '<', position + count)
          .orderBy('position')
          .execute();
  return rows.map(({ hash }) => hash);
}
