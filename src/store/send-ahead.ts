import type { CompiledQuery, Kysely } from 'kysely';
import type { Database } from './database.ts';

const ahead = new WeakSet<CompiledQuery>();

/**
 * Sends a statement of whose answer nothing is needed. Within a transaction at a server what comes next is sent right behind it,
 * and does not wait for its answer; the server does one after the other all the same. Where it fails, the next statement
 * that is waited for fails with it, at the latest the commit.
 */
export async function sendAhead(db: Kysely<Database>, statement: CompiledQuery): Promise<void> {
  ahead.add(statement);
  await db.executeQuery(statement);
}

/** Whether nobody waits for the answer. */
export function isSentAhead(statement: CompiledQuery): boolean {
  return ahead.has(statement);
}
