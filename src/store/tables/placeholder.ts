import { type Selectable, sql, type Updateable } from 'kysely';
import type { PlaceholderTable } from '../database.ts';
import type { Db } from '../open-store.ts';

/** Of which tasks the standing placeholders of those ids are; those that are not there are left out. */
export async function listTasksOfPlaceholders(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('placeholder')
    .select('taskId')
    .distinct()
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('endedActId', 'is', null)
    .execute();
  return rows.map(({ taskId }) => taskId);
}

/** The standing placeholders of those ids, held until the transaction ends. The caller holds their tasks. */
export async function lockPlaceholders(
  db: Db,
  ids: readonly string[],
): Promise<Selectable<PlaceholderTable>[]> {
  return await db
    .selectFrom('placeholder')
    .selectAll()
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('endedActId', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Changes placeholders alike, and counts the change in their revisions. */
export async function updatePlaceholders(
  db: Db,
  ids: readonly string[],
  change: Updateable<PlaceholderTable>,
): Promise<void> {
  await db
    .updateTable('placeholder')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Whether a word of one of the tasks still stands for organisations that nobody has named. */
export async function hasOpenPlaceholder(db: Db, taskIds: readonly string[]): Promise<boolean> {
  const found = await db
    .selectFrom('placeholder')
    .select('id')
    .where('taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('resolvedActId', 'is', null)
    .where('endedActId', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
