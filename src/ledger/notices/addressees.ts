import type { PersonRole } from '../values/person-roles.ts';
import type { ToldPlace } from './notice-facts.ts';

/** Who of an organisation is told what concerns its assignments. */
const ORGANISATION_ROLES: readonly PersonRole[] = ['liaison', 'officer', 'principal'];

/** Whom a notice may reach. */
export interface Addressees {
  /** The keepers of the ledger. */
  keepers: readonly string[];
  /** The heads of the keepers' office. */
  heads: readonly string[];
  /** The liaison, officers and principals of an organisation. */
  ofOrganisation(organisationId: string): readonly string[];
}

/** The people of those places by what they are told; each once. */
export function addresseesAmong(places: readonly ToldPlace[]): Addressees {
  const byOrganisation = Map.groupBy(
    places.filter(({ roles }) => roles.some((role) => ORGANISATION_ROLES.includes(role))),
    ({ organisationId }) => organisationId,
  );
  return {
    keepers: toldIds(places.filter(({ roles }) => roles.includes('keeper'))),
    heads: toldIds(places.filter(({ roles }) => roles.includes('head'))),
    ofOrganisation: (organisationId) => toldIds(byOrganisation.get(organisationId) ?? []),
  };
}

function toldIds(places: readonly ToldPlace[]): string[] {
  return [...new Set(places.map(({ toldId }) => toldId))];
}
