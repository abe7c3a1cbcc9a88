import type { Insertable } from 'kysely';
import type { DirectiveSourceTable, DirectiveTable } from '../database.ts';
import type { Db } from '../open-store.ts';

/**
 * Inserts the head unless a directive with the same digest is there; true where it was inserted. Waits for a
 * transaction that inserts the same digest at this moment.
 */
export async function insertDirectiveOnce(db: Db, row: Insertable<DirectiveTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('directive')
    .values(row)
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Keeps the registered file beside the text that was read from it. */
export async function insertSource(db: Db, row: Insertable<DirectiveSourceTable>): Promise<void> {
  await db.insertInto('directiveSource').values(row).execute();
}
