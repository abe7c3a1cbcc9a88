import type { Insertable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { TaskAdjustmentTable } from '../people-tables.ts';

/** Adds how a decision changes what a task asks. */
export async function insertTaskAdjustment(db: Db, row: Insertable<TaskAdjustmentTable>): Promise<void> {
  await db.insertInto('taskAdjustment').values(row).execute();
}
