import { areaList } from '@vant/area-data';

/** An administrative division at county level or above, with its code of GB/T 2260. */
export interface Division {
  /** Six digits: `330100`. */
  code: string;
  name: string;
  level: DivisionLevel;
  /** The division above it; null for a province. */
  parent: Division | null;
}
export type DivisionLevel = 'province' | 'prefecture' | 'county';

/** Of which year the package's codes are: they hold 和安县 and 和康县, which were set up in December 2024. */
export const DIVISIONS_AS_OF = '@vant/area-data 2.1.0：县级以上行政区划，截至2024年12月';

/** Taiwan, Hong Kong and Macao: directives of the State Council assign no tasks to governments there. */
const OUTSIDE = /^(71|81|82)/;
/** Cities without districts or counties: what the package lists below them are towns. 东莞, 中山, 儋州, 嘉峪关. */
const WITHOUT_COUNTIES = /^(4419|4420|4604|6202)/;
/** Development zones, which the statistical office (71 to 80) or others (from 90) number like counties: `130171`; not `330110`. */
const ZONE = /^\d{4}(7[1-9]|80|9\d)$/;
/** Dissolved before 2024, or never divisions of the standard: 港闸区, 长岛县; 江北新区, 镇江新区, 大柴旦, those of 大兴安岭. */
const NOT_IN_THE_STANDARD = new Set([
  '320611',
  '370634',
  '320112',
  '321150',
  '632857',
  '232761',
  '232762',
  '232763',
  '232764',
]);
/** A line that only groups the counties directly under a province: 省直辖县, 县, and the city of a municipality. */
const GROUPING = /^(省直辖县|自治区直辖县级行政区划|县)$/;

/** All divisions by code. */
export const divisions: ReadonlyMap<string, Division> = readDivisions();

function readDivisions(): Map<string, Division> {
  const byCode = new Map<string, Division>();
  const add = (level: DivisionLevel, entries: [string, string][], parentOf: (code: string) => string[]) => {
    for (const [code, name] of entries) {
      const parent = parentOf(code)
        .map((above) => byCode.get(above))
        .find((above) => above !== undefined);
      byCode.set(code, { code, name, level, parent: parent ?? null });
    }
  };
  const provinces = Object.entries(areaList.province_list).filter(([code]) => !OUTSIDE.test(code));
  const names = new Set(provinces.map(([, name]) => name));
  add('province', provinces, () => []);
  const prefectures = Object.entries(areaList.city_list).filter(
    ([code, name]) => !OUTSIDE.test(code) && !GROUPING.test(name) && !names.has(name),
  );
  add('prefecture', prefectures, (code) => [`${code.slice(0, 2)}0000`]);
  const counties = Object.entries(areaList.county_list).filter(
    ([code]) =>
      !OUTSIDE.test(code) &&
      !WITHOUT_COUNTIES.test(code) &&
      !ZONE.test(code) &&
      !NOT_IN_THE_STANDARD.has(code),
  );
  add('county', counties, (code) => [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]);
  return byCode;
}

const byName = Map.groupBy(divisions.values(), ({ name }) => name);

/** The divisions of that very name; several where counties share one: 鼓楼区. */
export function listDivisionsNamed(name: string): readonly Division[] {
  return byName.get(name) ?? [];
}

/** The division itself and those above it, from the nearest. */
export function withAncestors(division: Division): Division[] {
  return division.parent ? [division, ...withAncestors(division.parent)] : [division];
}

/** True where one is the other or lies in it. */
export function liesIn(division: Division, other: Division): boolean {
  return withAncestors(division).includes(other);
}
