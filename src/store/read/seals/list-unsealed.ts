import type { Db } from '#store/open-store.ts';
import { journalEntryHash } from './journal-entry.ts';

/**
 * Rows of the journal that are no leaf yet, in the order of their acts' ids, which is that of time; the hash is
 * hexadecimal. As many as speak of `subjects` things together, and the one that goes past it whole: what a row takes to hash
 * grows with them. With `since` those of acts from that id on only, which spares going through the leaves and rows before it.
 */
export async function listUnsealed(
  db: Db,
  { since, subjects }: { since: string | undefined; subjects: number },
): Promise<{ actId: string; hash: string }[]> {
  let unsealed = db
    .selectFrom('journal')
    .select('journal.actId')
    .where(({ not, exists, selectFrom }) => {
      const leaves = selectFrom('journalLeaf')
        .select('leaf')
        .whereRef('journalLeaf.actId', '=', 'journal.actId');
      // The database does not see by itself that no leaf of an earlier act can be of these rows.
      return not(exists(since === undefined ? leaves : leaves.where('journalLeaf.actId', '>=', since)));
    })
    .orderBy('journal.actId');
  if (since !== undefined) unsealed = unsealed.where('journal.actId', '>=', since);
  return await db
    .selectFrom(
      unsealed
        // A limit of its own makes the database count act by act, and no further than what is taken.
        .leftJoinLateral(
          ({ selectFrom }) =>
            selectFrom('journalSubject')
              .select('position')
              .whereRef('journalSubject.actId', '=', 'journal.actId')
              .limit(subjects)
              .as('subject'),
          (join) => join.onTrue(),
        )
        .limit(subjects)
        .as('taken'),
    )
    .select(({ selectFrom }) => [
      'taken.actId',
      selectFrom('journal')
        .select(journalEntryHash.as('hash'))
        .whereRef('journal.actId', '=', 'taken.actId')
        .$asScalar()
        .$notNull()
        .as('hash'),
    ])
    .groupBy('taken.actId')
    .orderBy('taken.actId')
    .execute();
}
