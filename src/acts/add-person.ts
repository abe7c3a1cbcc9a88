import { managesPeople } from '#ledger/policy/person-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import { insertPerson } from '#store/tables/person.ts';
import { lockUnit } from '#store/tables/unit.ts';
import type { ActContext } from './act-context.ts';
import { checkOrganisation, type OrganisationRefusal } from './check-organisation.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { sortKeyOf } from './sort-key.ts';
import { type Outcome, type RetryRefusal, transact } from './transact.ts';

/** Somebody who is to work with the ledger. */
export interface NewPerson {
  /** What they will sign in with: lower case. */
  username: string;
  name: string;
  organisationId: string;
  /** Of that organisation; left out for whoever belongs to it as a whole. */
  unitId?: string | null | undefined;
  roles: readonly PersonRole[];
  email?: string | null | undefined;
  telephone?: string | null | undefined;
}

export type AddPersonRefusal =
  | NotPermitted
  | OrganisationRefusal
  | { code: 'username_taken' | 'unit_not_found' }
  | RetryRefusal;

/**
 * Adds a person, who has no way to sign in yet. Refused where the ledger has no such organisation or unit, or another
 * person has the username, be it one who left.
 */
export async function addPerson(
  context: ActContext,
  { username, name, organisationId, unitId = null, roles, email = null, telephone = null }: NewPerson,
): Promise<Outcome<{ personId: string }, AddPersonRefusal>> {
  return await transact<{ personId: string }, AddPersonRefusal>(context, 'ledger', async (within) => {
    const { db, actId, caller, today } = within;
    const capacity = findCapacity(caller, managesPeople, undefined);
    if (!capacity) return notPermitted('administrator');
    const refusal = await checkOrganisation(db, organisationId, today);
    if (refusal) return refusal;
    if (unitId !== null && (await lockUnit(db, { organisationId, id: unitId }, 'shared')) === undefined) {
      return refuse({ code: 'unit_not_found' });
    }
    const personId = deriveId(actId, 'person');
    const said = { username, name, organisationId, unitId, roles: [...roles], email, telephone };
    const inserted = await insertPerson(db, {
      ...{ id: personId, ...said, sortKey: sortKeyOf(name) },
      ...{ state: 'active', revision: 1, actId },
    });
    if (!inserted) return refuse({ code: 'username_taken' });
    await recordAct(within, {
      ...{ act: 'add_person', actVersion: 1, input: said, capacity },
      subjects: [{ organisationId, personId, revision: 1, detail: { name } }],
    });
    return { ok: true, result: { personId } };
  });
}
