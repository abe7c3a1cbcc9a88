import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/** From when an organisation exists and until when; undefined where the table does not have it. */
export async function findOrganisationLifetime(
  db: Db,
  organisationId: string,
): Promise<
  | {
      validFrom: LocalDate | null;
      /** The first day after its end. */
      validTo: LocalDate | null;
    }
  | undefined
> {
  return await db
    .selectFrom('organisation')
    .select(['validFrom', 'validTo'])
    .where('id', '=', organisationId)
    .executeTakeFirst();
}
