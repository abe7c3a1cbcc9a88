import type { Insertable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { ContactTable } from '../people-tables.ts';

/** The act that wrote an organisation's contact cards as they are; null while it has none. */
export async function findContactsAct(db: Db, organisationId: string): Promise<string | null> {
  const row = await db
    .selectFrom('contact')
    .select('actId')
    .where('organisationId', '=', organisationId)
    .limit(1)
    .executeTakeFirst();
  return row?.actId ?? null;
}

/** Puts these contact cards in the place of those that the organisation has. */
export async function replaceContacts(
  db: Db,
  organisationId: string,
  rows: Insertable<ContactTable>[],
): Promise<void> {
  await db.deleteFrom('contact').where('organisationId', '=', organisationId).execute();
  if (rows.length > 0) await db.insertInto('contact').values(rows).execute();
}
