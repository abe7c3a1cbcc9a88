import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { PersonTable } from '../people-tables.ts';

export type PersonRow = Selectable<PersonTable>;

/** Adds a person; false where the username is taken. */
export async function insertPerson(db: Db, row: Insertable<PersonTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('person')
    .values(row)
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * The people of those ids, and every active administrator beside them, held until the transaction ends: whoever takes
 * the role from one knows that another has it. In the order of their ids, so that acts that meet never wait for each
 * other in a circle.
 */
export async function lockPeople(db: Db, ids: readonly string[]): Promise<PersonRow[]> {
  return await db
    .selectFrom('person')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('id', '=', sql<string>`any(${ids}::uuid[])`),
        eb.and([
          eb('state', '=', 'active'),
          eb('roles', '@>', sql<PersonTable['roles']>`array['administrator']`),
        ]),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Changes a person, and counts the change in the revision. */
export async function updatePerson(db: Db, id: string, change: Updateable<PersonTable>): Promise<void> {
  await db
    .updateTable('person')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
