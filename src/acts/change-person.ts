import { givesThemselvesRoles, permitPersonAct, seesPerson } from '#ledger/policy/person-policy.ts';
import type { PersonState } from '#ledger/values/ledger-states.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import { lockPeople, type PersonRow, updatePerson } from '#store/tables/person.ts';
import { lockUnit } from '#store/tables/unit.ts';
import type { ActContext } from './act-context.ts';
import { checkOrganisation, type OrganisationRefusal } from './check-organisation.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse, type Stale } from './refusals.ts';
import { sortKeyOf } from './sort-key.ts';
import { transact } from './transact.ts';

/** What of a person can be changed. */
export interface PersonFields {
  name: string;
  organisationId: string;
  /** Null for whoever belongs to the organisation as a whole. */
  unitId: string | null;
  roles: PersonRole[];
  email: string | null;
  telephone: string | null;
  state: PersonState;
}

/** A person as somebody saw them, and what is to be otherwise; what is left out stays. */
export interface PersonChange
  extends Partial<{ [Field in keyof PersonFields]: PersonFields[Field] | undefined }> {
  id: string;
  revision: number;
}

export type ChangePersonRefusal =
  | NotFound
  | NotPermitted
  | Stale
  | OrganisationRefusal
  | { code: 'own_roles' | 'last_administrator' | 'unit_not_found' | 'nothing_to_do' };

/**
 * Changes a person's name, place, roles, addresses or state; who leaves can sign in no more. Whoever comes to another
 * organisation belongs to none of its units until one is named. Refused where the last active administrator would be
 * none any more, and where the caller would give themselves a role.
 */
export async function changePerson(context: ActContext, input: PersonChange) {
  return await transact<{ revision: number }, ChangePersonRefusal>(context, 'ledger', async (within) => {
    const { db, caller, today } = within;
    const held = await lockPeople(db, [input.id]);
    const person = held.find(({ id }) => id === input.id);
    if (!person || !seesPerson(caller, person)) return refuse({ code: 'not_found' });
    const capacity = permitPersonAct(caller, 'change_person', person);
    if (!capacity) return notPermitted('administrator');
    if (person.revision !== input.revision) {
      const since = await listChangesSince(db, { personId: person.id }, input.revision);
      return refuse({ code: 'stale', thingId: person.id, since });
    }
    const change = differenceOf(person, input);
    const changed = Object.keys(change);
    if (changed.length === 0) return refuse({ code: 'nothing_to_do' });
    const after = { ...person, ...change };
    if (givesThemselvesRoles(caller, person, after.roles)) return refuse({ code: 'own_roles' });
    if (leavesNoAdministrator(held, after)) return refuse({ code: 'last_administrator' });
    if (change.organisationId !== undefined) {
      const refusal = await checkOrganisation(db, change.organisationId, today);
      if (refusal) return refusal;
    }
    const { organisationId, unitId } = after;
    const placed = change.unitId !== undefined || change.organisationId !== undefined;
    if (placed && unitId !== null) {
      const unit = await lockUnit(db, { organisationId, id: unitId }, 'shared');
      if (unit === undefined) return refuse({ code: 'unit_not_found' });
    }
    await updatePerson(db, person.id, {
      ...change,
      ...(change.name !== undefined && { sortKey: sortKeyOf(change.name) }),
    });
    const revision = person.revision + 1;
    const detail = { name: after.name, changed, state: after.state };
    const formerId = person.organisationId;
    await recordAct(within, {
      ...{ act: 'change_person', actVersion: 1, capacity },
      input: { id: person.id, revision: input.revision, ...change },
      subjects: [
        { organisationId, personId: person.id, revision, detail },
        // The organisation that somebody leaves may read of it, too.
        ...(formerId === organisationId ? [] : [{ organisationId: formerId, personId: person.id, detail }]),
      ],
    });
    return { ok: true, result: { revision } };
  });
}

const fields = ['name', 'organisationId', 'unitId', 'roles', 'email', 'telephone', 'state'] as const;

/** What of the input is otherwise than it stands; a unit goes with its organisation. */
function differenceOf(person: PersonRow, input: PersonChange): Partial<PersonFields> {
  const { organisationId = person.organisationId } = input;
  const moved = organisationId !== person.organisationId;
  const asked = { ...input, ...(moved && { unitId: input.unitId ?? null }) };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = asked[field];
      return value === undefined || isSame(value, person[field]) ? [] : [[field, value]];
    }),
  );
}

/** Lists are compared as sets: roles have no order. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}

function leavesNoAdministrator(held: readonly PersonRow[], after: PersonRow): boolean {
  const isActive = ({ state, roles }: PersonRow) => state === 'active' && roles.includes('administrator');
  return (
    held.some((person) => isActive(person)) &&
    !held.some((person) => isActive(person.id === after.id ? after : person))
  );
}
