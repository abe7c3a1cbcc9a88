import type { Organisation, OrganisationName } from '../organisation.ts';
import type { Succession } from '../successions/succession.ts';
import { type DepartmentForm, usualForm } from './department-forms.ts';
import { DIVISIONS_AS_OF, type Division, divisions, withAncestors } from './division.ts';
import { tierOf } from './place.ts';

/** Ids and English names that governments had before their ids came from codes; both stay. */
const governmentsByCode: Readonly<Record<string, { id: string; english: string }>> = {
  110000: { id: 'government-of-beijing', english: "People's Government of Beijing Municipality" },
  130000: { id: 'government-of-hebei', english: "People's Government of Hebei Province" },
  310000: { id: 'government-of-shanghai', english: "Shanghai Municipal People's Government" },
  440000: { id: 'government-of-guangdong', english: "People's Government of Guangdong Province" },
  460000: { id: 'government-of-hainan', english: "People's Government of Hainan Province" },
};
const GOVERNMENT = 'government';
const governmentSource = `《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》；${DIVISIONS_AS_OF}`;
const departmentSource = '地方政府部门的通行名称，按名称对照表得出，未逐地核实';
const formerSource = `${departmentSource}；2018年地方机构改革（2019年3月底前基本完成）或者以后撤并，当地的日期未核实`;
const localReform = '2018年地方机构改革或者以后的地方机构改革，当地的日期未核实';

/** The division's government. */
export function governmentOf(division: Division): Organisation {
  const form = usualForm(tierOf({ name: division.name, division }), GOVERNMENT);
  if (!form) throw new Error(`The table of departments names no government for ${division.name}.`);
  return localOrganisation(division, form);
}

/**
 * The division's department of that form (or its government): its id says division and kind, so that two forms of one
 * kind are one organisation.
 */
export function localOrganisation(division: Division, form: DepartmentForm): Organisation {
  const isGovernment = form.kind.id === GOVERNMENT;
  const known = isGovernment ? governmentsByCode[division.code] : undefined;
  const [full, ...shorts] = namesOf(division, form);
  return {
    id: known?.id ?? departmentId(division, form.kind.id),
    shortName: isGovernment ? division.name + form.full : (shorts[0] ?? full),
    fullName: full,
    englishName: known?.english ?? null,
    kind: form.kind.kind,
    parentId: parentId(division, isGovernment),
    divisionCode: division.code,
    validFrom: null,
    validTo: null,
    source: isGovernment ? governmentSource : form.kind.successor ? formerSource : departmentSource,
    names: [full, ...shorts].map(
      (name, index): OrganisationName => ({
        name,
        use: index === 0 ? 'full' : 'short',
        validFrom: null,
        validTo: null,
      }),
    ),
  };
}

/** What a local organisation's row and page need beside it: the governments above it and those that took over. */
export interface LocalLineage {
  organisations: Organisation[];
  successions: Succession[];
}

/** The governments that it is under, from the nearest, and its successors with theirs; empty for a national one. */
export function localLineage(organisation: Organisation): LocalLineage {
  const division = divisions.get(organisation.divisionCode ?? '');
  if (!division) return { organisations: [], successions: [] };
  const governments = withAncestors(division).map(governmentOf);
  const followed = listFollowing(division, organisation.id.slice(0, -departmentId(division, '').length));
  return {
    organisations: [...governments, ...followed.map(({ successor }) => successor)],
    successions: followed.map(({ succession }) => succession),
  };
}

function listFollowing(
  division: Division,
  kindId: string,
): { successor: Organisation; succession: Succession }[] {
  const tier = tierOf({ name: division.name, division });
  const successorKind = usualForm(tier, kindId)?.kind.successor;
  const form = successorKind ? usualForm(tier, successorKind) : undefined;
  if (!form) return [];
  const successor = localOrganisation(division, form);
  const succession: Succession = {
    predecessorId: departmentId(division, kindId),
    successorId: successor.id,
    kind: 'merger',
    effectiveOn: null,
    basis: localReform,
    duties: null,
  };
  return [{ successor, succession }, ...listFollowing(division, form.kind.id)];
}

function departmentId({ code }: Division, kindId: string): string {
  return `${kindId}-${code}`;
}

function parentId(division: Division, isGovernment: boolean): string | null {
  if (!isGovernment) return governmentOf(division).id;
  return division.parent ? governmentOf(division.parent).id : null;
}

/** The full name first; a district's is 杭州市余杭区财政局, and 余杭区财政局 is a short one. */
function namesOf({ name, level, parent }: Division, { full, short }: DepartmentForm): [string, ...string[]] {
  const isDistrict = level === 'county' && name.endsWith('区') && parent?.level === 'prefecture';
  const places = isDistrict ? [name, parent.name + name] : [name];
  const longest = places.at(-1) ?? name;
  const fullName = full.includes('~') ? full.replace('~', longest) : longest + full;
  const others = places.flatMap((place) => [
    ...short.map((text) => place + text),
    ...(full.includes('~') ? [full.replace('~', place)] : [place + full]),
  ]);
  return [fullName, ...new Set(others.filter((text) => text !== fullName))];
}
