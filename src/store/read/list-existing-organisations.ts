import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** Of the ids given, those of organisations that there are. */
export async function listExistingOrganisations(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .execute();
  return rows.map(({ id }) => id);
}
