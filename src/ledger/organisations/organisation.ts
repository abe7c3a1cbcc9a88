import type { LocalDate } from '#calendar/local-date.ts';
import type { NameUse } from '../values/name-uses.ts';
import type { OrganisationKind } from '../values/organisation-kinds.ts';

/** An organisation of the register. Periods are half open: it exists from `validFrom` until the day before `validTo`. */
export interface Organisation {
  /** Stays when names change. */
  id: string;
  /** As directives print it. */
  shortName: string;
  fullName: string;
  /** The organisation's own English name; null where none is certain. */
  englishName: string | null;
  kind: OrganisationKind;
  /** The organisation that manages it, or of which it is a part; null where none does, or where that changed. */
  parentId: string | null;
  /** GB/T 2260, of the division that it belongs to; null for a national one. */
  divisionCode: string | null;
  /** Null where it is older than the register, which begins in March 2013, or where the day is not certain. */
  validFrom: LocalDate | null;
  /** The first day on which it was no organisation of its own any more. */
  validTo: LocalDate | null;
  /** Where names, kind and dates are from, and what is not certain about them. */
  source: string;
  /** All its names, each once. */
  names: readonly OrganisationName[];
}

export interface OrganisationName {
  name: string;
  use: NameUse;
  validFrom: LocalDate | null;
  /** The first day on which it was no longer printed; later than the organisation's own end where its plate was kept. */
  validTo: LocalDate | null;
}

/** Whether the period holds the day; an open end holds all days on its side, an unknown day is in every period. */
export function isValidOn(
  { validFrom, validTo }: { validFrom: LocalDate | null; validTo: LocalDate | null },
  on: LocalDate | null,
): boolean {
  return on === null || ((validFrom === null || validFrom <= on) && (validTo === null || on < validTo));
}
