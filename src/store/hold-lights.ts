import { sql } from 'kysely';
import { keepStatement } from './keep-statement.ts';
import type { Db } from './open-store.ts';

/** Any number, as long as every copy of the program takes the same. */
const ADVISORY_LOCK = 7_202_111;

/**
 * Holds the lights for the rest of the transaction: acts beside each other, a run that settles all of them anew alone, so
 * that neither works on what the other is about to change, and no two copies of the program run.
 */
export async function holdLights(db: Db, how: 'shared' | 'alone'): Promise<void> {
  await (how === 'shared' ? shared : alone).sendAhead(db, {});
}

const shared = keepStatement((db) => sql`select pg_advisory_xact_lock_shared(${ADVISORY_LOCK})`.compile(db));
const alone = keepStatement((db) => sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.compile(db));

/** An act is never kept waiting longer than this by who gives way. */
const LONGEST_WAIT_MILLISECONDS = 200;
/** What the database says where a lock was not to be had in that time. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Lets the rest of the transaction fail rather than wait long for anybody's lock. */
export async function giveWay(db: Db): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(`${LONGEST_WAIT_MILLISECONDS}ms`)}`.execute(db);
}

/** Whether a transaction failed because it gave way. */
export function gaveWay(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === LOCK_NOT_AVAILABLE;
}
