import type { LocalDate } from '#calendar/local-date.ts';
import { cutLead, type DepartmentForm, findDepartmentForm } from './local/department-forms.ts';
import { type Division, liesIn } from './local/division.ts';
import { localOrganisation } from './local/local-organisation.ts';
import { levelWordOf, type Place, readPlaces, tierOf } from './local/place.ts';
import { type Found, findNational } from './register.ts';
import type { Territory } from './territory.ts';

/** A name in brackets at the end, with a name before it: `（省知识产权局）`; not `（省林草局）等`. */
const SECOND_PLATE = /(?<=[^（）()])[（(][^（）()]+[）)]$/;

/** What decides what a printed name means. */
export interface NameContext {
  /** The day of the document; null where it is unknown. */
  on: LocalDate | null;
  /** Where the document's issuer belongs; null where that is unknown. */
  territory: Territory | null;
}

/** A place's department or government that a printed name means, whether or not the register knows the place. */
export interface LocalName {
  place: Place;
  form: DepartmentForm;
  /** How the name stands without the place. */
  local: string;
  use: 'full' | 'short' | 'elided';
}

/**
 * The organisation that prints its name so. A national one by its full, short or former name; without 国家 or 国务院
 * only in documents of the centre. A local one by a name that begins with its place, or without it in documents of that
 * place and of places in it (省财政厅, 科技厅). Where the name was not in use on the document's day, it is the
 * organisation that had it, and `inUse` is false. Undefined for every other spelling and for places that the register
 * does not know: a name is never guessed, because a task given to the wrong organisation is worse than one given to an
 * unknown name.
 */
export function findOrganisation(printedName: string, { on, territory }: NameContext): Found | undefined {
  const name = withoutSecondPlate(printedName);
  const national = findNational(name, { on, elided: territory?.kind === 'nation' });
  if (national) return national;
  const named = findLocalName(name, territory);
  const division = named?.place.division;
  if (!named || !division) return undefined;
  return { organisation: localOrganisation(division, named.form), use: named.use, inUse: true };
}

/** The department or government that the name means, of a place that it begins with or of one of the territory. */
export function findLocalName(printedName: string, territory: Territory | null): LocalName | undefined {
  return findPlacedName(printedName, territory) ?? findElidedName(printedName, territory);
}

/** The name without a second plate's in brackets after it: `省市场监管局（省知识产权局）` names one body. */
export function withoutSecondPlate(printedName: string): string {
  return printedName.replace(SECOND_PLATE, '');
}

/** `杭州市余杭区财政局`, `岚川省财政厅`, `国家税务总局浙江省税务局`. */
function findPlacedName(printedName: string, territory: Territory | null): LocalName | undefined {
  const { lead, rest: text } = cutLead(printedName);
  const { places, rest } = readPlaces(text, divisionsOf(territory));
  const place = places.at(-1);
  if (!place || !isCertain(places, territory)) return undefined;
  const form = findDepartmentForm(tierOf(place), lead ? `${lead}~${rest}` : rest);
  if (!form) return undefined;
  return { place, form, local: rest, use: lead || rest === form.full ? 'full' : 'short' };
}

/**
 * In a document of a place that the register does not know, the name of a city or county may be one of its own, too,
 * even where a real one is called so.
 */
function isCertain([widest]: readonly Place[], territory: Territory | null): boolean {
  const division = widest?.division;
  const isUnlisted = territory?.kind === 'place' && territory.places[0].division === null;
  if (!division || !isUnlisted || division.level === 'province') return true;
  return divisionsOf(territory).some((around) => liesIn(division, around));
}

/** `科技厅`, `省财政厅`. */
function findElidedName(printedName: string, territory: Territory | null): LocalName | undefined {
  if (territory?.kind !== 'place') return undefined;
  const [nearest] = territory.places;
  const own = findDepartmentForm(tierOf(nearest), printedName);
  if (own) return { place: nearest, form: own, local: printedName, use: 'elided' };
  const place = territory.places.find((one) => levelWordOf(printedName, one) !== undefined);
  if (!place) return undefined;
  const local = printedName.slice(levelWordOf(printedName, place)?.length);
  const form = findDepartmentForm(tierOf(place), local);
  return form && { place, form, local, use: 'elided' };
}

function divisionsOf(territory: Territory | null): Division[] {
  if (territory?.kind !== 'place') return [];
  return territory.places.flatMap(({ division }) => division ?? []);
}
