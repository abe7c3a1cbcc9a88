import { sql } from 'kysely';
import type { Db } from './open-store.ts';

/**
 * After a large insert: puts the new grams into the search index, where the insert has only listed them, and lets the
 * planner know what the tables hold, so that it takes the indexes at once. A server does both by itself after a while,
 * the embedded database never.
 */
export async function prepareForReading(db: Db): Promise<void> {
  await sql`select gin_clean_pending_list('task_grams')`.execute(db);
  await sql`analyze outline_node, task, responsibility, deadline, target, assignment, placeholder`.execute(
    db,
  );
}
