import { sql } from 'kysely';
import type { Db } from './open-store.ts';

/**
 * Lets the planner know what the tables hold, so that it takes the indexes right after a large insert. The embedded
 * database never does so by itself, a server only after a while.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze outline_node, task, responsibility, deadline, target, assignment, placeholder`.execute(
    db,
  );
}
