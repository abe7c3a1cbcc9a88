import { sql } from 'kysely';
import { type Given, keepStatement } from './keep-statement.ts';
import type { Db } from './open-store.ts';

/**
 * Under whose rights a transaction works. The ledger's sees all rows, so its queries name their scope; an
 * organisation's sees and writes its own rows only, whatever a query forgets.
 */
export type StoreRole = 'ledger' | { organisationId: string };

/** The role that each transaction under way has taken last. */
const taken = new WeakMap<Db, StoreRole>();

/** Takes the role for the rest of the transaction. */
export async function takeRole(db: Db, role: StoreRole): Promise<void> {
  taken.set(db, role);
  if (role === 'ledger') {
    await ledgersRole.sendAhead(db, {});
    return;
  }
  await organisationsRole.sendAhead(db, role);
}

const ledgersRole = keepStatement((db) => sql`set local role taizhang_ledger`.compile(db));
const organisationsRole = keepStatement((db, { organisationId }: Given<{ organisationId: string }>) =>
  sql`select set_config('role', 'taizhang_organisation', true),
    set_config('taizhang.organisation', ${organisationId}, true)`.compile(db),
);

/**
 * Reads under a role, in a transaction of its own; the ledger's reads that are asked for within one that reads as the ledger are of
 * that one, so that an answer of many reads is one moment's and costs one transaction.
 */
export async function readAs<Result>(
  db: Db,
  role: StoreRole,
  read: (db: Db) => Promise<Result>,
): Promise<Result> {
  if (role === 'ledger' && taken.get(db) === 'ledger') return await read(db);
  return await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      await takeRole(transaction, role);
      return await read(transaction);
    });
}
