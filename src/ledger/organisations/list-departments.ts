import type { LocalDate } from '#calendar/local-date.ts';
import type { OrganisationKind } from '../values/organisation-kinds.ts';
import { listDepartmentForms } from './local/department-forms.ts';
import { localOrganisation } from './local/local-organisation.ts';
import { tierOf } from './local/place.ts';
import { isValidOn, type Organisation } from './organisation.ts';
import { organisations } from './register.ts';
import type { Territory } from './territory.ts';

/** 组成部门, 特设机构 and 直属机构; what is run by one of them, and plates that one of them has beside its own, is not. */
const departmentKinds: readonly OrganisationKind[] = ['department', 'commission', 'bureau'];

/**
 * Every department of the territory's own government on that day: 国务院各部门, 省政府各部门. Offered where a text means
 * them all; only a person says which are meant. Empty for a place that the register does not know.
 */
export function listDepartments(territory: Territory | null, on: LocalDate): Organisation[] {
  if (territory === null) return [];
  if (territory.kind === 'nation')
    return organisations.filter(
      ({ kind, parentId, divisionCode, ...period }) =>
        departmentKinds.includes(kind) && parentId === null && divisionCode === null && isValidOn(period, on),
    );
  const [{ name, division }] = territory.places;
  if (!division) return [];
  const kinds = new Map<string, Organisation>();
  for (const form of listDepartmentForms(tierOf({ name, division }))) {
    const isPresent = form.kind.successor === null && departmentKinds.includes(form.kind.kind);
    if (isPresent && !kinds.has(form.kind.id)) kinds.set(form.kind.id, localOrganisation(division, form));
  }
  return [...kinds.values()];
}
