import type { LocalDate } from '#calendar/local-date.ts';
import type { NameUse } from '../values/name-uses.ts';
import { divisions } from './local/division.ts';
import { governmentOf } from './local/local-organisation.ts';
import { coordinationBodies } from './national/coordination-bodies.ts';
import { departments } from './national/departments.ts';
import { dissolvedOrgans } from './national/dissolved-organs.ts';
import { enterprises } from './national/enterprises.ts';
import { massOrganisations } from './national/mass-organisations.ts';
import { nationalBureaus } from './national/national-bureaus.ts';
import { nationalOrganisations } from './national/national-organisation.ts';
import { organsDirectlyUnder } from './national/organs-directly-under.ts';
import { partyAndStateBodies } from './national/party-and-state-bodies.ts';
import { productionCorps } from './national/production-corps.ts';
import { isValidOn, type Organisation } from './organisation.ts';
import { otherSuccessions } from './successions/other-successions.ts';
import { reform2018 } from './successions/reform-2018.ts';
import { reform2023 } from './successions/reform-2023.ts';
import { type Succession, successionsOf } from './successions/succession.ts';

/**
 * The organisations that every installation holds: national ones since March 2013 and the governments of the provinces.
 * Other local ones are made from the tables in `local/` when a document first names them.
 */
export const organisations: readonly Organisation[] = [
  ...[
    ...departments,
    ...organsDirectlyUnder,
    ...nationalBureaus,
    ...dissolvedOrgans,
    ...coordinationBodies,
    ...partyAndStateBodies,
    ...massOrganisations,
    ...enterprises,
    ...productionCorps,
  ].flatMap(nationalOrganisations),
  ...[...divisions.values()].filter(({ level }) => level === 'province').map(governmentOf),
];

const ids = new Set(organisations.map(({ id }) => id));

/** Whether every installation holds the organisation already. */
export function isRegistered({ id }: Organisation): boolean {
  return ids.has(id);
}

/** How duties passed from one of them to another. */
export const successions: readonly Succession[] = [...reform2018, ...otherSuccessions, ...reform2023].flatMap(
  successionsOf,
);

/** An organisation that has a printed name, and whether the name was in use on the day asked for. */
export interface Found {
  organisation: Organisation;
  use: NameUse;
  /** False where the name was not yet, or no longer, in use on that day: the organisation is the one that had it. */
  inUse: boolean;
}

const byName = Map.groupBy(
  organisations.flatMap((organisation) => organisation.names.map((name) => ({ organisation, name }))),
  ({ name: { name } }) => name,
);

/**
 * The organisation of the register whose very name it is on that day; else the only one that has it on any day.
 * Undefined where several had it at other times. Elided names count only where asked for.
 */
export function findNational(
  printedName: string,
  { on, elided }: { on: LocalDate | null; elided: boolean },
): Found | undefined {
  const named = (byName.get(printedName) ?? []).filter(({ name: { use } }) => elided || use !== 'elided');
  const inUse = named.filter(({ name }) => isValidOn(name, on));
  const [found, other] = inUse.length > 0 ? inUse : named;
  if (!found || other) return undefined;
  return { organisation: found.organisation, use: found.name.use, inUse: inUse.length > 0 };
}
