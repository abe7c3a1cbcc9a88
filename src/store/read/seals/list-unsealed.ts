import type { Db } from '#store/open-store.ts';
import { journalEntryHash } from './journal-entry.ts';

/**
 * Rows of the journal that are no leaf yet, in the order of their acts' ids, which is that of time; the hash is
 * hexadecimal. With `since` those of acts from that id on only, which spares going through the leaves and rows before it.
 */
export async function listUnsealed(
  db: Db,
  { since, limit }: { since: string | undefined; limit: number },
): Promise<{ actId: string; hash: string }[]> {
  let query = db
    .selectFrom('journal')
    .select(['journal.actId', journalEntryHash.as('hash')])
    .where(({ not, exists, selectFrom }) => {
      const leaves = selectFrom('journalLeaf')
        .select('leaf')
        .whereRef('journalLeaf.actId', '=', 'journal.actId');
      // The database does not see by itself that no leaf of an earlier act can be of these rows.
      return not(exists(since === undefined ? leaves : leaves.where('journalLeaf.actId', '>=', since)));
    })
    .orderBy('journal.actId')
    .limit(limit);
  if (since !== undefined) query = query.where('journal.actId', '>=', since);
  return await query.execute();
}
