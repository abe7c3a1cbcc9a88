import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** Of the ids given, those of tasks of the directive. */
export async function listTasksOf(db: Db, directiveId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('task')
    .select('id')
    .where('directiveId', '=', directiveId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return rows.map(({ id }) => id);
}
