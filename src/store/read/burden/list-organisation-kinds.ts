import { sql } from 'kysely';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Db } from '../../open-store.ts';

/** What those organisations are and are called, by the order of their names. */
export async function listOrganisationKinds(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; name: string; kind: OrganisationKind }[]> {
  return await db
    .selectFrom('organisation')
    .select(['id', 'shortName as name', 'kind'])
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .orderBy('sortKey')
    .orderBy('id')
    .execute();
}
