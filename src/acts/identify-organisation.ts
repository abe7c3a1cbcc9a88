import { createHash } from 'node:crypto';
import type { LocalDate } from '#calendar/local-date.ts';
import { findOrganisation } from '#ledger/organisations/find-organisation.ts';
import { nameProvisional } from '#ledger/organisations/name-provisional.ts';
import type { Organisation } from '#ledger/organisations/organisation.ts';
import { territoryOf } from '#ledger/organisations/territory.ts';
import type { DocumentHead } from '#parse/directive.ts';

/** What decides whom a printed name means. */
export interface Naming {
  /** The day of the document. */
  on: LocalDate | null;
  /** As printed; a title that begins with its issuer's name does as well. */
  issuer: string | null;
}

export interface IdentifiedOrganisation extends Organisation {
  /** Not in the register. */
  provisional: boolean;
  /** False where the organisation did not bear the name on the document's day. */
  nameInUse: boolean;
}

const provisionalSource = '文件中的名称，机构名录未收录';

/** What the document says of the names in it. */
export function namingOf({ issuer, issuedOn, title }: DocumentHead): Naming {
  return { on: issuedOn, issuer: issuer ?? title };
}

/**
 * The organisation that a document prints so: the register's that had the name on its day, in the issuer's territory
 * where the name leaves the territory out; else a provisional one of that very name and territory, until a person
 * settles which organisation is meant. Different names never become one by resemblance.
 */
export function identifyOrganisation(printedName: string, { on, issuer }: Naming): IdentifiedOrganisation {
  const territory = territoryOf(issuer);
  const found = findOrganisation(printedName, { on, territory });
  if (found) return { ...found.organisation, provisional: false, nameInUse: found.inUse };
  return provisionalOrganisation(printedName, { on, issuer });
}

/** A provisional organisation of the very name that is printed, in the issuer's territory. */
export function provisionalOrganisation(printedName: string, { issuer }: Naming): IdentifiedOrganisation {
  const territory = territoryOf(issuer);
  const { key, name } = nameProvisional(printedName, { issuer, territory });
  const digest = createHash('sha256').update(key).digest('hex');
  return {
    id: `provisional-${digest.slice(0, 10)}`,
    shortName: name,
    fullName: name,
    englishName: null,
    kind: 'unknown',
    parentId: null,
    divisionCode: null,
    validFrom: null,
    validTo: null,
    source: provisionalSource,
    names: [],
    provisional: true,
    nameInUse: true,
  };
}
