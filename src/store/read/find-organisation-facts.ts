import { sql } from 'kysely';
import type { Db } from '../open-store.ts';
import { findLineage } from './find-lineage.ts';

/** What the register and the organisation itself say of it, whatever it carries; undefined where it is not there. */
export async function findOrganisationFacts(db: Db, organisationId: string) {
  const facts = await db
    .selectFrom('organisation')
    .select(['id', 'shortName', 'fullName', 'englishName', 'kind', 'provisional', 'source'])
    .select(
      sql<number>`(
        select count(*) from person where person.organisation_id = organisation.id and person.state = 'active'
      )`.as('people'),
    )
    .where('id', '=', organisationId)
    .executeTakeFirst();
  if (!facts) return undefined;
  return {
    ...facts,
    lineage: await findLineage(db, null, organisationId),
    units: await listUnits(db, organisationId),
    ...(await listContacts(db, organisationId)),
  };
}

/** The organisation's contact cards in the order in which to try, and the act that wrote them. */
export async function listContacts(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('contact')
    .select(['name', 'telephone', 'duty', 'actId'])
    .where('organisationId', '=', organisationId)
    .orderBy('position')
    .execute();
  return {
    contacts: rows.map(({ actId: _, ...card }) => card),
    contactsActId: rows[0]?.actId ?? null,
  };
}

/** The parts of the organisation in the order in which they were added, with how many people belong to each. */
async function listUnits(db: Db, organisationId: string) {
  return await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .select(
      sql<number>`(
        select count(*) from person
        where person.organisation_id = unit.organisation_id and person.unit_id = unit.id and person.state = 'active'
      )`.as('people'),
    )
    .where('organisationId', '=', organisationId)
    .where('endedActId', 'is', null)
    .orderBy('id')
    .execute();
}
