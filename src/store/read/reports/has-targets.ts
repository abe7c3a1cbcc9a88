import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** Whether the task has all of those targets. */
export async function hasTargets(db: Db, taskId: string, positions: readonly number[]): Promise<boolean> {
  const asked = [...new Set(positions)];
  const { found } = await db
    .selectFrom('target')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .where('taskId', '=', taskId)
    .where('position', '=', sql<number>`any(${asked}::integer[])`)
    .executeTakeFirstOrThrow();
  return Number(found) === asked.length;
}
