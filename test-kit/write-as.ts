import type { Db } from '#store/open-store.ts';
import { type StoreRole, takeRole } from '#store/take-role.ts';

/** Writes under a role in a transaction of its own, as acts do: `readAs` refuses whatever is written. */
export async function writeAs<Result>(
  db: Db,
  role: StoreRole,
  write: (db: Db) => Promise<Result>,
): Promise<Result> {
  return await db.transaction().execute(async (within) => {
    await takeRole(within, role);
    return await write(within);
  });
}
