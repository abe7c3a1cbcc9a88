import type { OrganisationKind } from '../../values/organisation-kinds.ts';

/** A kind of territory, as far as its departments are called alike. */
export type Tier =
  | 'province' // 省、自治区
  | 'municipality' // 直辖市
  | 'prefecture' // 设区的市、自治州、地区、盟
  | 'county'; // 县、市、区、旗

/**
 * A department that every territory has, and what it is called there. The forms of a tier are parted by 、: a territory
 * has one of them. A form is its full name and, each after a /, its short names, without the territory's name; that
 * stands before it, or where ~ stands. An empty string says that there is usually no such department.
 */
export interface DepartmentKind {
  /** Part of the department's id, with the division's code after it: `finance-330000`. */
  id: string;
  kind: OrganisationKind;
  forms: Record<Tier, string>;
  /** The kind that took its duties on; null for a present one. */
  successor: string | null;
}

/** Kinds in rows of a table: id, then the forms of 省, 直辖市, 地市 and 区县. */
export type DepartmentRow = readonly [
  id: string,
  province: string,
  municipality: string,
  prefecture: string,
  county: string,
];

export function departmentKind(
  kind: OrganisationKind,
  [id, province, municipality, prefecture, county]: DepartmentRow,
  successor: string | null = null,
): DepartmentKind {
  return { id, kind, forms: { province, municipality, prefecture, county }, successor };
}
