import { sql } from 'kysely';
import type { Db } from './open-store.ts';

/** Work of which one copy of the program does a part at a time; any numbers, as long as every copy takes the same. */
const locks = {
  ...{ notices: 7_202_108, mails: 7_202_109, seals: 7_202_110, searches: 7_202_112 },
  counts: 7_202_113,
} as const;

/** Takes the lock for the rest of the transaction; false where somebody else has it. */
export async function tryLock(db: Db, lock: keyof typeof locks): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${locks[lock]}) as taken`.execute(db);
  return rows[0]?.taken ?? false;
}
