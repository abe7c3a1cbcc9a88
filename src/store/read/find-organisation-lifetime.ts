import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/** What an organisation is called, from when it exists and until when. */
export interface OrganisationLifetime {
  id: string;
  shortName: string;
  englishName: string | null;
  validFrom: LocalDate | null;
  /** The first day after its end. */
  validTo: LocalDate | null;
}

/** The lifetime of an organisation; undefined where the table does not have it. */
export async function findOrganisationLifetime(
  db: Db,
  organisationId: string,
): Promise<OrganisationLifetime | undefined> {
  return await db
    .selectFrom('organisation')
    .select(['id', 'shortName', 'englishName', 'validFrom', 'validTo'])
    .where('id', '=', organisationId)
    .executeTakeFirst();
}
