import { type PersonRole, type PersonState, personRoles, personStates } from '#contract/values.ts';

/** Which people the list shows, as the address holds it. */
export interface PeopleSearch {
  q?: string;
  /** Of which organisation, by id. */
  organisation?: string;
  role?: PersonRole;
  state?: PersonState;
}

/** The list's choices in a query; what is none is left out. */
export function readPeopleSearch({ q, organisation, ...search }: Record<string, unknown>): PeopleSearch {
  const role = personRoles.find((one) => one === search['role']);
  const state = personStates.find((one) => one === search['state']);
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof organisation === 'string' && organisation !== '' && { organisation }),
    ...(role && { role }),
    ...(state && { state }),
  };
}
