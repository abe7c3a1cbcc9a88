import type { Caller } from '#ledger/policy/caller.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';

/** The organisation whose people keep the ledger in tests. */
export const keepersOffice = 'general-office-of-the-state-council';

/** Somebody of an organisation with those roles, as acts see them; nobody whom the store knows. */
export function callerOf(organisationId: string, ...roles: PersonRole[]): Caller {
  const name = `${organisationId} ${roles.join(' ')}`;
  return { personId: null, name, capacities: [{ personId: null, organisationId, unitId: null, roles }] };
}

/** A caller of that name who may do what keepers, heads and administrators may. */
export function keeperOf(name: string): Caller {
  return { ...callerOf(keepersOffice, 'keeper', 'head', 'administrator'), name };
}
