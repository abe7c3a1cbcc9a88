import type { LocalDate } from '#calendar/local-date.ts';
import { isValidOn } from '#ledger/organisations/organisation.ts';
import type { Db } from '#store/open-store.ts';
import { findOrganisationLifetime } from '#store/read/find-organisation-lifetime.ts';
import { refuse } from './refusals.ts';

/** The organisation is not in the register, or does not exist on the day. */
export type OrganisationRefusal = { code: 'organisation_not_found' | 'organisation_ended' };

/** The refusal of an organisation that is not there on the day; undefined where it is. */
export async function checkOrganisation(
  db: Db,
  organisationId: string,
  on: LocalDate,
): Promise<{ ok: false; refusal: OrganisationRefusal } | undefined> {
  const lifetime = await findOrganisationLifetime(db, organisationId);
  if (!lifetime) return refuse({ code: 'organisation_not_found' });
  return isValidOn(lifetime, on) ? undefined : refuse({ code: 'organisation_ended' });
}
