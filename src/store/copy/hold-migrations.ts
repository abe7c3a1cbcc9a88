import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** What the database says of a table that is not there. */
const UNDEFINED_TABLE = '42P01';

/**
 * Waits for a migration that is under way, and keeps others waiting for the rest of the transaction, so that no table changes its
 * form while it is read. As the first statement it comes before what the transaction sees is settled. False where there is no
 * table of migrations: then there is no ledger.
 */
export async function holdMigrations(db: Db): Promise<boolean> {
  try {
    await sql`lock table migration in share mode`.execute(db);
    return true;
  } catch (fault) {
    // The embedded database throws objects of its own.
    const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
    if (code === UNDEFINED_TABLE) return false;
    throw fault;
  }
}
