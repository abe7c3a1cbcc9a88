import type { Db } from '../../open-store.ts';

/** The parts of an organisation that there are now, by name. */
export async function listUnits(db: Db, organisationId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organisationId', '=', organisationId)
    .where('endedActId', 'is', null)
    .orderBy('name')
    .execute();
}
