import type { Insertable } from 'kysely';
import type { OrganisationTable } from '../database.ts';
import type { Db } from '../open-store.ts';

/**
 * Brings the reference table to the register's rows: new ones are added, changed ones take the register's words. Rows
 * that the register does not hold stay, because tasks may point at them.
 */
export async function upsertOrganisations(
  db: Db,
  rows: readonly Insertable<OrganisationTable>[],
): Promise<void> {
  await db
    .insertInto('organisation')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        shortName: eb.ref('excluded.shortName'),
        fullName: eb.ref('excluded.fullName'),
        englishName: eb.ref('excluded.englishName'),
        kind: eb.ref('excluded.kind'),
        sortKey: eb.ref('excluded.sortKey'),
        source: eb.ref('excluded.source'),
        provisional: eb.ref('excluded.provisional'),
      })),
    )
    .execute();
}
