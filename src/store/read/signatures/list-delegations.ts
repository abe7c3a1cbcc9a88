import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { SignatureKind } from '#ledger/values/signature-kinds.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf } from '../around-assignment.ts';

/** Somebody who signs for an organisation for a period, both days included. */
export interface DelegationRow {
  id: string;
  delegate: { id: string; name: string };
  kinds: SignatureKind[];
  fromOn: LocalDate;
  toOn: LocalDate;
  reason: string;
  by: string;
}

/** Who signs for the organisation by delegation on that day or later, in order of time. */
export async function listDelegations(
  db: Db,
  organisationId: string,
  today: LocalDate,
): Promise<DelegationRow[]> {
  return await db
    .selectFrom('signatureDelegation')
    .innerJoin('person', 'person.id', 'signatureDelegation.delegateId')
    .innerJoin('journal', 'journal.actId', 'signatureDelegation.actId')
    .select([
      'signatureDelegation.id',
      sql<DelegationRow['delegate']>`json_build_object('id', person.id, 'name', person.name)`.as('delegate'),
      'signatureDelegation.kinds',
      'signatureDelegation.fromOn',
      'signatureDelegation.toOn',
      'signatureDelegation.reason',
      'journal.actor as by',
    ])
    .where('signatureDelegation.organisationId', '=', organisationId)
    .where('signatureDelegation.endedActId', 'is', null)
    .where('signatureDelegation.toOn', '>=', today)
    .orderBy('signatureDelegation.fromOn')
    .orderBy('signatureDelegation.id')
    .execute();
}

/** The organisations above one; undefined where it is not there. */
export async function findAbove(db: Db, organisationId: string): Promise<string[] | undefined> {
  const found = await db
    .selectFrom('organisation')
    .select((eb) => aboveOf(eb.ref('organisation.id')).as('aboveIds'))
    .where('organisation.id', '=', organisationId)
    .executeTakeFirst();
  return found?.aboveIds;
}
