import { sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { isOwed } from './is-owed.ts';

/** An organisation that owes a statement, with how many lines it comes to. */
export interface OwingOrganisation {
  organisationId: string;
  lines: number;
}

/** The organisations to which something of a directive was given that has not come to its end, by id. */
export async function listOwingOrganisations(db: Db, directiveId: string): Promise<OwingOrganisation[]> {
  const { rows } = await sql<OwingOrganisation>`
    select owed.organisation_id as "organisationId", count(*)::integer as lines
    from assignment as owed
    where owed.directive_id = ${directiveId}::uuid and ${isOwed}
    group by owed.organisation_id order by owed.organisation_id`.execute(db);
  return rows;
}
