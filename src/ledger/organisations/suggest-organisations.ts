import { type SuggestionReason, suggestionReasons } from '../values/suggestion-reasons.ts';
import { findOrganisation, type NameContext } from './find-organisation.ts';
import { listDepartmentForms } from './local/department-forms.ts';
import { divisions } from './local/division.ts';
import { localOrganisation } from './local/local-organisation.ts';
import { levelWordOf, tierOf } from './local/place.ts';
import { isValidOn, type Organisation, type OrganisationName } from './organisation.ts';
import { organisations, successions } from './register.ts';
import type { Territory } from './territory.ts';

/** An organisation that may be meant; only a person chooses it. */
export interface Suggestion {
  organisation: Organisation;
  reason: SuggestionReason;
}

const MOST = 5;
/** Of all pairs of neighbouring characters of both names, those in common: less than this says nothing. */
const ENOUGH_IN_COMMON = 0.5;

interface Candidate extends Suggestion {
  /** Between 0 and 1: how much the names have in common. */
  likeness: number;
}

/**
 * At most five organisations that an unknown name may mean, or that took over from one that had ended by the document's
 * day: the strongest reason first, then the likest. Searched are the national ones, the governments of the provinces,
 * the departments and governments of the document's own territory and of those above it, and those that people entered.
 */
export function suggestOrganisations(
  printedName: string,
  context: NameContext,
  entered: readonly Organisation[] = [],
): Suggestion[] {
  const name = spellOut(printedName, context.territory);
  const best = new Map<string, Candidate>();
  const candidates = [
    ...listSuccessors(printedName, context),
    ...[...organisations, ...listLocal(context.territory), ...entered]
      .filter((organisation) => isValidOn(organisation, context.on))
      .flatMap((organisation) => compare(name, organisation)),
  ];
  for (const candidate of candidates.toSorted(strongestFirst)) {
    if (!best.has(candidate.organisation.id)) best.set(candidate.organisation.id, candidate);
  }
  return [...best.values()].slice(0, MOST).map(({ organisation, reason }) => ({ organisation, reason }));
}

/** With its place where it has only the place's level: 浙江省财厅 for 省财厅 in a document of 浙江省. */
function spellOut(printedName: string, territory: Territory | null): string {
  const places = territory?.kind === 'place' ? territory.places : [];
  const place = places.find((one) => levelWordOf(printedName, one) !== undefined);
  return place ? place.name + printedName.slice(levelWordOf(printedName, place)?.length) : printedName;
}

function strongestFirst(a: Candidate, b: Candidate): number {
  const byReason = suggestionReasons.indexOf(a.reason) - suggestionReasons.indexOf(b.reason);
  return byReason || b.likeness - a.likeness || (a.organisation.id < b.organisation.id ? -1 : 1);
}

/** Those to which all duties, or the main part of them, passed from the organisation that bore the name before. */
function listSuccessors(printedName: string, context: NameContext): Candidate[] {
  const found = findOrganisation(printedName, context);
  if (!found || found.inUse) return [];
  const { id } = found.organisation;
  return successions
    .filter(({ predecessorId, kind }) => predecessorId === id && kind !== 'transfer')
    .flatMap(({ successorId, kind }) => {
      const organisation = organisations.find((one) => one.id === successorId);
      return organisation
        ? { organisation, reason: 'successor' as const, likeness: kind === 'split' ? 0 : 1 }
        : [];
    });
}

function listLocal(territory: Territory | null): Organisation[] {
  if (territory?.kind !== 'place') return [];
  return territory.places.flatMap(({ name, division }) =>
    division
      ? listDepartmentForms(tierOf({ name, division })).map((form) => localOrganisation(division, form))
      : [],
  );
}

function compare(printedName: string, organisation: Organisation): Candidate[] {
  const place = divisions.get(organisation.divisionCode ?? '')?.name ?? '';
  const printed = withoutPlace(printedName, place);
  return organisation.names.flatMap((full) => {
    const name = { ...full, name: withoutPlace(full.name, place) };
    const reason = reasonFor(printed, name);
    return reason ? { organisation, reason, likeness: likenessOf(printed, name.name) } : [];
  });
}

/** What the names of one place's organisations all begin with makes none of them likelier. */
function withoutPlace(name: string, place: string): string {
  return name.startsWith(place) ? name.slice(place.length) : name;
}

function reasonFor(printedName: string, { name, use }: OrganisationName): SuggestionReason | undefined {
  if (use === 'former' && name === printedName) return 'former_name';
  if (name === printedName || isShortForm(printedName, name)) return 'short_form';
  if (isOneCharacterApart(printedName, name)) return 'one_character';
  return likenessOf(printedName, name) >= ENOUGH_IN_COMMON ? 'similar' : undefined;
}

/** 国家卫健委 is one of 国家卫生健康委员会: its characters stand there in order; two of them only if they begin alike. */
function isShortForm(short: string, full: string): boolean {
  const fewest = short[0] === full[0] ? 2 : 3;
  if (short.length < fewest || short.length >= full.length) return false;
  let next = 0;
  for (const character of full) if (character === short[next]) next++;
  return next === short.length;
}

/** The names differ by one character that is added, left out or another, and have at least two in common. */
function isOneCharacterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  return rest === short.slice(start) || rest === short.slice(start + 1);
}

/** The share of neighbouring pairs that both have (Dice's coefficient). */
function likenessOf(one: string, other: string): number {
  const pairs = listPairs(one);
  const others = listPairs(other);
  const total = pairs.size + others.size;
  return total === 0 ? 0 : (2 * [...pairs].filter((pair) => others.has(pair)).length) / total;
}

function listPairs(name: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));
}
