import type { LocalDate } from '#calendar/local-date.ts';
import type { OrganisationKind } from '../../values/organisation-kinds.ts';
import type { Organisation, OrganisationName } from '../organisation.ts';

/** National organisations of one kind whose names come from one source. */
export interface NationalGroup {
  kind: OrganisationKind;
  source: string;
  /** For all of the group, unless one says otherwise. */
  from?: LocalDate;
  to?: LocalDate;
  organisations: readonly NationalRecord[];
}

/** One line of the register; `name` is the full one, what is left out does not apply. */
export interface NationalRecord {
  id: string;
  name: string;
  /** As directives print it; the full name where there is no other. */
  short?: string;
  english?: string;
  /** Further names that mean it in any document. */
  also?: readonly string[];
  /** Names that mean it only in documents of national bodies. */
  elided?: readonly string[];
  /** A name that it had until the day before. */
  former?: { name: string; until: LocalDate };
  parent?: string;
  from?: LocalDate;
  to?: LocalDate;
  /** After its end its name stayed in use, as a plate (对外保留牌子) of the organisation that is its parent. */
  keptAsPlate?: true;
  /** What the group's source does not say. */
  note?: string;
}

/** The group's records as organisations of the register. */
export function nationalOrganisations(group: NationalGroup): Organisation[] {
  return group.organisations.map((record) => {
    const from = record.from ?? group.from ?? null;
    const to = record.to ?? group.to ?? null;
    return {
      id: record.id,
      shortName: record.short ?? record.name,
      fullName: record.name,
      englishName: record.english ?? null,
      kind: group.kind,
      parentId: record.parent ?? null,
      divisionCode: null,
      validFrom: from,
      validTo: to,
      source: [group.source, record.note].filter((text) => text !== undefined).join('；'),
      names: namesOf(record, from, record.keptAsPlate ? null : to),
    };
  });
}

function namesOf(
  { name, short, also = [], elided = [], former }: NationalRecord,
  from: LocalDate | null,
  to: LocalDate | null,
): OrganisationName[] {
  const validFrom = former?.until ?? from;
  const current = (use: OrganisationName['use']) => (text: string) => ({
    name: text,
    use,
    validFrom,
    validTo: to,
  });
  return [
    current('full')(name),
    ...[...(short ? [short] : []), ...also].map(current('short')),
    ...elided.map(current('elided')),
    ...(former
      ? [{ name: former.name, use: 'former' as const, validFrom: from, validTo: former.until }]
      : []),
  ];
}
