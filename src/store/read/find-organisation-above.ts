import type { Db } from '../open-store.ts';
import { aboveOf } from './around-assignment.ts';

/** An organisation with those above it, as the policy asks of what is an organisation's; undefined where there is none. */
export async function findOrganisationAbove(
  db: Db,
  organisationId: string,
): Promise<{ organisationId: string; name: string; aboveIds: string[] } | undefined> {
  return await db
    .selectFrom('organisation as owner')
    .select((eb) => [
      'owner.id as organisationId',
      'owner.shortName as name',
      aboveOf(eb.ref('owner.id')).as('aboveIds'),
    ])
    .where('owner.id', '=', organisationId)
    .executeTakeFirst();
}
