import { cutLead } from './local/department-forms.ts';
import { withAncestors } from './local/division.ts';
import { type Place, readPlaces } from './local/place.ts';
import { findNational } from './register.ts';

/** The nation, or a place; its places are from the nearest to the widest. */
export type Territory = { kind: 'nation' } | { kind: 'place'; places: readonly [Place, ...Place[]] };

/** How bodies of the centre begin: `国务院办公厅`, `中共中央`. */
const CENTRE = /^(国务院|中共中央|中央|全国人民代表大会)/;
const SPACE = /\s+/;

/**
 * Where an issuer belongs: a body of the centre to the nation, another to the place that its name begins with
 * (杭州市余杭区人民政府办公室 to 余杭区, 杭州市 and 浙江省). A place that the register does not know, such as an invented
 * one, is a place of that name and no other. Null where the name begins with no place.
 */
export function territoryOf(issuer: string | null): Territory | null {
  const first = issuer?.trim().split(SPACE)[0] ?? '';
  const registered = findNational(first, { on: null, elided: false })?.organisation;
  if (CENTRE.test(first) || (registered && registered.kind !== 'local_government')) return { kind: 'nation' };
  const { places } = readPlaces(cutLead(first).rest);
  return territoryOfPlaces(places);
}

/** The places from the widest as a territory, completed by the divisions above them; null where there are none. */
export function territoryOfPlaces(places: readonly Place[]): Territory | null {
  const [nearest, ...above] = places.toReversed();
  if (!nearest) return null;
  const { division } = nearest;
  if (!division) return { kind: 'place', places: [nearest, ...above] };
  const [, ...ancestors] = withAncestors(division);
  return {
    kind: 'place',
    places: [nearest, ...ancestors.map((ancestor) => ({ name: ancestor.name, division: ancestor }))],
  };
}
