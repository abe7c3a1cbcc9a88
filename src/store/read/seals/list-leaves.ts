import { sql } from 'kysely';
import type { Db } from '#store/open-store.ts';
import type { Seal } from '#store/tables/seal.ts';
import { journalEntryHash } from './journal-entry.ts';

/** A leaf beside the row of the journal that it stands for; hashes are hexadecimal. */
export interface CheckedLeaf {
  leaf: number;
  actId: string;
  /** As sealed. */
  hash: string;
  /** Of the row as it stands now; null where there is none. */
  found: string | null;
  act: string | null;
  recordedAt: Date | null;
}

/** Leaves from that number on, in their order. */
export async function listLeaves(
  db: Db,
  { from, limit }: { from: number; limit: number },
): Promise<CheckedLeaf[]> {
  return await db
    .selectFrom('journalLeaf')
    .leftJoin('journal', 'journal.actId', 'journalLeaf.actId')
    .select(['journalLeaf.leaf', 'journalLeaf.actId', 'journal.act', 'journal.recordedAt'])
    .select([
      sql<string>`encode(journal_leaf.hash, 'hex')`.as('hash'),
      sql<string | null>`case when journal.act_id is not null then ${journalEntryHash} end`.as('found'),
    ])
    .where('journalLeaf.leaf', '>=', from)
    .orderBy('journalLeaf.leaf')
    .limit(limit)
    .execute();
}

/** The leaf, if any, that was sealed with this hash. */
export async function findLeafOfHash(db: Db, hash: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('journalLeaf')
    .select('leaf')
    .where(sql<boolean>`hash = decode(${hash}, 'hex')`)
    .limit(1)
    .executeTakeFirst();
  return row?.leaf;
}

/** Every seal, the smallest first; the root is hexadecimal. */
export async function listSeals(db: Db): Promise<Seal[]> {
  return await db
    .selectFrom('seal')
    .select(['size', 'sealedAt', sql<string>`encode(root, 'hex')`.as('root')])
    .orderBy('size')
    .execute();
}
