import type { Insertable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { PersonTable } from '../people-tables.ts';

/** Adds a person; false where the username is taken. */
export async function insertPerson(db: Db, row: Insertable<PersonTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('person')
    .values(row)
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
