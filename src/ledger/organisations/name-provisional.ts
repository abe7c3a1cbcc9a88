import { findLocalName, withoutSecondPlate } from './find-organisation.ts';
import { withAncestors } from './local/division.ts';
import { levelWordOf, type Place, readPlaces } from './local/place.ts';
import type { Territory } from './territory.ts';

/** An organisation that the register does not know, until a person settles which one is meant. */
export interface ProvisionalName {
  /** Equal for two printed names only where they mean one organisation of one place. */
  key: string;
  /** As printed, completed by the place where the name leaves it out: 岚川省财政厅 for 省财政厅. */
  name: string;
}

/** A whole name that begins with a province, whatever follows: `示例省云雾局`. */
const PROVINCE = /^[^\s\d关于的各与全本外]{2,3}省/;
/** Sections of an organisation, which every organisation has: `法规科`, `办公室`, `信息中心`; not `云雾局`, `财政厅`. */
const INNER_UNIT = /(科|股|处|室|司|中心|队|站|所)$/;
/** An issuer that speaks for the whole place: `岚川省人民政府办公厅`, `中共云岫市委`; not `云岫市交通运输局`. */
const SPEAKS_FOR_PLACE = /(政府|党委|委员会|[省市县区州盟旗]委)(办公厅|办公室)?$/;
/** The issuer's own name at the beginning of a title: `云岫市交通运输局` of `云岫市交通运输局2024年…`. */
const BODY = /^[^\s\d〔［（(]+?(?=\d|关于|$|\s)/;

/**
 * How to keep an unknown name apart from equal names of other places. 省财政厅 in documents of 岚川省 and 岚川省财政厅
 * anywhere are one; 省财政厅 of another province, 法规科 of another bureau are others.
 */
export function nameProvisional(
  printedName: string,
  { issuer, territory }: { issuer: string | null; territory: Territory | null },
): ProvisionalName {
  const named = findLocalName(withoutSecondPlate(printedName), territory);
  if (named) {
    const { place, form, local, use } = named;
    const name = use === 'elided' ? place.name + local : printedName;
    return { key: `${scopeOf(place)}\n${form.kind.id}`, name };
  }
  const { place, local } = findOwner(printedName, territory);
  if (place) return { key: `${scopeOf(place)}\n${local}`, name: place.name + local };
  const body = issuer && !SPEAKS_FOR_PLACE.test(issuer) ? BODY.exec(issuer)?.[0] : undefined;
  if (body && INNER_UNIT.test(printedName)) return { key: `${body}\n${printedName}`, name: printedName };
  const scope = territory?.kind === 'place' ? scopeOf(territory.places[0]) : '';
  return { key: scope ? `${scope}\n${printedName}` : printedName, name: printedName };
}

/** The place whose organisation it is, as the name itself says: 岚川省 of `岚川省云雾局` anywhere and of its own `省云雾局`. */
function findOwner(printedName: string, territory: Territory | null): { place: Place | null; local: string } {
  if (PROVINCE.test(printedName)) {
    const { places, rest } = readPlaces(printedName);
    const place = places.at(-1);
    if (place && rest) return { place, local: rest };
  }
  const around = territory?.kind === 'place' ? territory.places : [];
  const place = around.find((one) => levelWordOf(printedName, one) !== undefined);
  const word = place && levelWordOf(printedName, place);
  return place && word
    ? { place, local: printedName.slice(word.length) }
    : { place: null, local: printedName };
}

/** A division in full, so that no other is meant; an unknown place by its own name. */
function scopeOf({ name, division }: Place): string {
  if (!division) return name;
  return withAncestors(division)
    .map((one) => one.name)
    .toReversed()
    .join('');
}
