import { sql } from 'kysely';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Db } from '../open-store.ts';

/** An account with which the demonstration is seen. */
export interface DemonstrationAccountRow {
  username: string;
  name: string;
  organisationId: string;
  organisationName: string;
  roles: PersonRole[];
}

/** The demonstration accounts, those of one organisation together, those of the keepers' first. */
export async function listDemonstrationAccounts(db: Db): Promise<DemonstrationAccountRow[]> {
  return await db
    .selectFrom('signInUser')
    .innerJoin('person', 'person.id', 'signInUser.id')
    .innerJoin('organisation', 'organisation.id', 'person.organisationId')
    .where('demonstration', '=', true)
    .where('person.state', '=', 'active')
    .select([
      'username',
      'person.name',
      'organisation.id as organisationId',
      'organisation.shortName as organisationName',
      'roles',
    ])
    .orderBy(sql`not bool_or('keeper' = any(roles)) over (partition by organisation.id)`)
    .orderBy('organisation.sortKey')
    .orderBy('organisation.id')
    .orderBy('username')
    .execute();
}
