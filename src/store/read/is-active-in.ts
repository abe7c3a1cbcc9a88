import type { Db } from '../open-store.ts';

/** Whether the person belongs to the organisation and has not left. */
export async function isActiveIn(db: Db, personId: string, organisationId: string): Promise<boolean> {
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('organisationId', '=', organisationId)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return found !== undefined;
}
