import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { EnteredOrganisation } from '#ledger/organisations/find-entered.ts';
import type { Db } from '../open-store.ts';

/** The organisations that people entered by hand, and those that were known by their name alone until somebody settled them. */
export async function listEnteredOrganisations(db: Db): Promise<EnteredOrganisation[]> {
  return await db
    .selectFrom('organisation')
    .leftJoin('organisation as parent', 'parent.id', 'organisation.parentId')
    .select([
      ...(['organisation.id', 'organisation.shortName', 'organisation.fullName'] as const),
      ...(['organisation.englishName', 'organisation.kind', 'organisation.parentId'] as const),
      ...(['organisation.divisionCode', 'organisation.validFrom', 'organisation.validTo'] as const),
      ...(['organisation.source', 'parent.fullName as parentName'] as const),
      sql<boolean>`organisation.act_id is not null`.as('byHand'),
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('organisationName as borne')
          .select(['borne.name', 'borne.use', 'borne.validFrom', 'borne.validTo'])
          .whereRef('borne.organisationId', '=', 'organisation.id')
          .orderBy('borne.name'),
      ).as('names'),
    )
    .where('organisation.provisional', '=', false)
    .where((eb) =>
      eb.or([eb('organisation.actId', 'is not', null), eb('organisation.id', 'like', 'provisional-%')]),
    )
    .orderBy('organisation.id')
    .execute();
}
