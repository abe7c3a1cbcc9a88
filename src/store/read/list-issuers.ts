import { sql } from 'kysely';
import type { Db } from '../open-store.ts';

/** Who issued the directives, or their titles where none is printed, which begin with the issuer's name. */
export async function listIssuers(db: Db, directiveIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('directive')
    .select((eb) => eb.fn.coalesce('issuer', 'title').as('issuer'))
    .distinct()
    .where('id', '=', sql<string>`any(${directiveIds}::uuid[])`)
    .execute();
  return rows.flatMap(({ issuer }) => issuer ?? []);
}
