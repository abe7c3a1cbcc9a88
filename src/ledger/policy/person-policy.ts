import { type PersonAct, personActs } from '../values/act-names.ts';
import type { PersonRole } from '../values/person-roles.ts';
import type { Caller, Capacity } from './caller.ts';
import { isOwn, type OfOrganisation } from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a person. */
export interface PersonFacts extends OfOrganisation {
  id: string;
}

/** Who works with the ledger, and in which roles, is settled by the administrator. */
export const managesPeople: Rule = holds('administrator');

/** Colleagues know each other's names; the administrator knows everybody's. */
const seesName: Rule<OfOrganisation> = anyOf<OfOrganisation>(managesPeople, isOwn);

/** Usernames, addresses, telephones and roles are the administrator's to see, and the liaison's of the own organisation. */
const seesDetails: Rule<OfOrganisation> = anyOf<OfOrganisation>(
  managesPeople,
  allOf(isOwn, holds('liaison')),
);

/** Whether it is the caller's own self, which a deputy is not. */
export function isSelf({ personId }: Caller, person: { id: string }): boolean {
  return personId !== null && personId === person.id;
}

/** Whether the caller sees that there is this person, by name and place. */
export function seesPerson(caller: Caller, person: PersonFacts): boolean {
  return isSelf(caller, person) || findCapacity(caller, seesName, person) !== undefined;
}

/** Whether the caller sees with what the person signs in, where they are reached, and in which roles they are. */
export function seesPersonDetails(caller: Caller, person: PersonFacts): boolean {
  return isSelf(caller, person) || findCapacity(caller, seesDetails, person) !== undefined;
}

/**
 * In which capacity the caller may do this to the person; undefined where the policy is against it. People name deputies
 * for themselves, in their own place only: a deputy names no other.
 */
export function permitPersonAct(
  caller: Caller,
  act: PersonAct,
  person: { id: string },
): Capacity | undefined {
  const ofTheirOwn = act === 'name_deputy' || act === 'end_deputy';
  if (ofTheirOwn && isSelf(caller, person)) return caller.capacities[0];
  return findCapacity(caller, managesPeople, undefined);
}

/** What the caller may do to a person whom they see. */
export function listPersonActs(caller: Caller, person: { id: string }): PersonAct[] {
  return personActs.filter((act) => act !== 'add_person' && permitPersonAct(caller, act, person));
}

/** What the caller may do to the list of people as a whole. */
export function listPeopleActs(caller: Caller): PersonAct[] {
  return findCapacity(caller, managesPeople, undefined) ? ['add_person'] : [];
}

/** Nobody gives themselves a role, not even whoever gives roles to others. */
export function givesThemselvesRoles(
  caller: Caller,
  person: { id: string; roles: readonly PersonRole[] },
  roles: readonly PersonRole[],
): boolean {
  return isSelf(caller, person) && roles.some((role) => !person.roles.includes(role));
}

/** People of all organisations, or of those. */
export type Scope = 'all' | readonly string[];

/** Whom the caller sees, as a list is read by it: by name, and with details; themselves besides. */
export interface PeopleScope {
  names: Scope;
  details: Scope;
  selfId: string | null;
}

/** The caller's scope; what a list shows by it is what `seesPerson` and `seesPersonDetails` allow. */
export function scopeOfPeople(caller: Caller): PeopleScope {
  return {
    names: scopeBy(caller, seesName),
    details: scopeBy(caller, seesDetails),
    selfId: caller.personId,
  };
}

function scopeBy(caller: Caller, rule: Rule<OfOrganisation>): Scope {
  if (findCapacity(caller, managesPeople, undefined)) return 'all';
  const own = caller.capacities.flatMap(({ organisationId }) => organisationId ?? []);
  return [...new Set(own)].filter((organisationId) => findCapacity(caller, rule, { organisationId }));
}
