import { type NameContext, withoutSecondPlate } from './find-organisation.ts';
import { cutLead } from './local/department-forms.ts';
import { levelWordOf, type Place, readPlaces } from './local/place.ts';
import { nameProvisional } from './name-provisional.ts';
import { isValidOn, type Organisation } from './organisation.ts';

/** An organisation that the ledger has from a person: entered by hand, or known by its name alone and then settled. */
export interface EnteredOrganisation extends Organisation {
  byHand: boolean;
  /** The full name of what stands above it. */
  parentName: string | null;
}

/** Those of a ledger by each of their names. */
export type EnteredNames = ReadonlyMap<string, readonly EnteredOrganisation[]>;

/** What every place has one of: `云雾局`, `云雾委员会`; not `云雾集团`, `云雾大学`. */
const OFFICE = /(厅|局|委|办|部|政府|办公室|委员会|科|股|处|室|司|队|站|所|中心)$/;

/** Entered organisations by each of their names. */
export function byEnteredName(entered: readonly EnteredOrganisation[]): EnteredNames {
  const named = entered.flatMap((organisation) =>
    namesOf(organisation).map((name) => ({ name, organisation })),
  );
  const grouped = Map.groupBy(named, ({ name }) => name);
  return new Map([...grouped].map(([name, rows]) => [name, rows.map(({ organisation }) => organisation)]));
}

/**
 * The entered organisation whose very name is printed, in a document of a day on which it bore it. What leaves its place out
 * (省云雾局, 云雾局) means that of the document's own place. Undefined where several fit: a person chooses.
 */
export function findEntered(
  printedName: string,
  { on, issuer, territory }: NameContext & { issuer: string | null },
  entered: EnteredNames,
): EnteredOrganisation | undefined {
  if (entered.size === 0) return undefined;
  const printed = withoutSecondPlate(printedName);
  const spelled = nameProvisional(printed, { issuer, territory }).name;
  const fitting = [
    ...borneOn(spelled, on, entered).filter((one) => saysPlace(spelled) || isMeant(one, printed, territory)),
    ...borneOn(printed, on, entered).filter((one) => saysPlace(printed) || isMeant(one, printed, territory)),
  ];
  const [found, ...others] = new Set(fitting);
  return others.length === 0 ? found : undefined;
}

function namesOf({ shortName, fullName, names }: Organisation): string[] {
  return [...new Set([shortName, fullName, ...names.map(({ name }) => name)])];
}

function borneOn(name: string, on: NameContext['on'], entered: EnteredNames): EnteredOrganisation[] {
  return (entered.get(name) ?? []).filter((organisation) => {
    const period = organisation.names.find((one) => one.name === name) ?? organisation;
    return isValidOn(organisation, on) && isValidOn(period, on);
  });
}

/** Whether the name, which says no place itself, can be no other's in a document of that territory. */
function isMeant(
  { byHand, fullName, parentName }: EnteredOrganisation,
  name: string,
  territory: NameContext['territory'],
): boolean {
  const [nearest, ...above] = territory?.kind === 'place' ? territory.places : [];
  const places = nearest ? [nearest, ...above] : [];
  const level = places.find((place) => levelWordOf(name, place) !== undefined);
  if (!level && !OFFICE.test(name)) return true;
  const own = placeOf(fullName) ?? placeOf(parentName ?? '');
  if (!own) return byHand;
  const meant = level ?? nearest;
  return meant !== undefined && isSamePlace(own, meant);
}

function saysPlace(name: string): boolean {
  return placeOf(name) !== undefined;
}

function placeOf(name: string): Place | undefined {
  return readPlaces(cutLead(name).rest).places.at(-1);
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.division && other.division ? one.division === other.division : one.name === other.name;
}
