import type { Db } from '../open-store.ts';

/** What an organisation of the ledger is called. */
export interface OrganisationName {
  id: string;
  shortName: string;
  provisional: boolean;
}

/** Those of the organisations that the ledger holds. */
export async function listOrganisationNames(db: Db, ids: readonly string[]): Promise<OrganisationName[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('organisation')
    .select(['id', 'shortName', 'provisional'])
    .where('id', 'in', ids)
    .execute();
}
