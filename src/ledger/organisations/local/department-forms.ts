import type { DepartmentKind, Tier } from './department-kind.ts';
import { formerDepartments } from './former-departments.ts';
import { presentDepartments } from './present-departments.ts';

/** One way in which a department is called in a tier. */
export interface DepartmentForm {
  kind: DepartmentKind;
  /** The full name; the place's name stands at ~, or else before it. */
  full: string;
  /** The short names, without the place's name. */
  short: readonly string[];
}

const kinds = [...presentDepartments, ...formerDepartments];
const tiers = ['province', 'municipality', 'prefecture', 'county'] as const;
/** What stands before the place in a full name: `国家税务总局浙江省税务局`. */
const leads = ['国家税务总局', '中共'];

const formsByTier: Record<Tier, readonly DepartmentForm[]> = {
  province: kinds.flatMap((kind) => formsOf(kind, 'province')),
  municipality: kinds.flatMap((kind) => formsOf(kind, 'municipality')),
  prefecture: kinds.flatMap((kind) => formsOf(kind, 'prefecture')),
  county: kinds.flatMap((kind) => formsOf(kind, 'county')),
};
const byName = new Map(
  tiers.flatMap((tier) =>
    formsByTier[tier].flatMap((form) =>
      [form.full, ...form.short].map((name) => [`${tier}/${name}`, form] as const),
    ),
  ),
);

/** All forms of the tier's departments, former ones after present ones. */
export function listDepartmentForms(tier: Tier): readonly DepartmentForm[] {
  return formsByTier[tier];
}

/** The form of that very name, the place's name taken out of it (with ~ in its place where words stand before it). */
export function findDepartmentForm(tier: Tier, name: string): DepartmentForm | undefined {
  return byName.get(`${tier}/${name}`);
}

/** The form in which a kind of department is most often found in the tier; undefined where the tier has none. */
export function usualForm(tier: Tier, kindId: string): DepartmentForm | undefined {
  return formsByTier[tier].find(({ kind }) => kind.id === kindId);
}

/** The words before the place, if there are any, and the text without them. */
export function cutLead(text: string): { lead: string; rest: string } {
  const lead = leads.find((words) => text.startsWith(words)) ?? '';
  return { lead, rest: text.slice(lead.length) };
}

function formsOf(kind: DepartmentKind, tier: Tier): DepartmentForm[] {
  return kind.forms[tier]
    .split('、')
    .filter((form) => form !== '')
    .map((form) => {
      const [full = '', ...short] = form.split('/');
      return { kind, full, short };
    });
}
