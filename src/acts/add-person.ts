import type { PersonRole } from '#ledger/values/person-roles.ts';
import { hasOrganisation } from '#store/read/has-organisation.ts';
import { insertPerson } from '#store/tables/person.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type Outcome, type RetryRefusal, transact } from './transact.ts';

/** Somebody who is to work with the ledger. */
export interface NewPerson {
  /** What they will sign in with: lower case. */
  username: string;
  name: string;
  organisationId: string;
  roles: readonly PersonRole[];
  email?: string | undefined;
  telephone?: string | undefined;
}

export type AddPersonRefusal = { code: 'organisation_not_found' | 'username_taken' } | RetryRefusal;

/**
 * Adds a person, who has no way to sign in yet. Refused where the ledger has no such organisation, or another person
 * has the username, be it one who left.
 */
export async function addPerson(
  context: ActContext,
  { username, name, organisationId, roles, email, telephone }: NewPerson,
): Promise<Outcome<{ personId: string }, AddPersonRefusal>> {
  return await transact<{ personId: string }, AddPersonRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    if (!(await hasOrganisation(db, organisationId))) return refuse('organisation_not_found');
    const personId = deriveId(actId, 'person');
    const said = { username, name, organisationId, roles: [...roles] };
    const inserted = await insertPerson(db, {
      ...{ id: personId, ...said, unitId: null },
      ...{ email: email ?? null, telephone: telephone ?? null },
      ...{ state: 'active', revision: 1, actId },
    });
    if (!inserted) return refuse('username_taken');
    await recordAct(within, {
      act: 'add_person',
      actVersion: 1,
      input: { ...said, email: email ?? null, telephone: telephone ?? null },
      subjects: [{ organisationId, personId, revision: 1, detail: said }],
    });
    return { ok: true, result: { personId } };
  });
}

function refuse<Code extends string>(code: Code): { ok: false; refusal: { code: Code } } {
  return { ok: false, refusal: { code } };
}
