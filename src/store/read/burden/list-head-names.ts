import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';

/** The names of the heads in office, by name. */
export async function listHeadNames(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('name')
    .where('state', '=', 'active')
    .where(sql<boolean>`'head' = any(person.roles)`)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
