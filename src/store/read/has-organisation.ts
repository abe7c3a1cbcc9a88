import type { Db } from '../open-store.ts';

/** True where the ledger has an organisation of that id. */
export async function hasOrganisation(db: Db, id: string): Promise<boolean> {
  const found = await db.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}
