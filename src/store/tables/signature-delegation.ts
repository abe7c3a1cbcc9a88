import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { SignatureKind } from '#ledger/values/signature-kinds.ts';
import type { SignatureDelegationTable } from '../evidence-tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** Adds a delegation. */
export async function insertDelegation(db: Db, row: Insertable<SignatureDelegationTable>): Promise<void> {
  await insertRows(db, { signatureDelegation: [row] });
}

/** The delegations of an organisation that stand on that day, in the order in which they were made. */
export async function listDelegationsOn(
  db: Db,
  organisationId: string,
  day: LocalDate,
): Promise<Selectable<SignatureDelegationTable>[]> {
  return await db
    .selectFrom('signatureDelegation')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('fromOn', '<=', day)
    .where('toOn', '>=', day)
    .where('endedActId', 'is', null)
    .orderBy('id')
    .execute();
}

/** Whether the person has one of the kinds delegated on one of those days already. */
export async function isDelegatedWithin(
  db: Db,
  given: {
    organisationId: string;
    delegateId: string;
    kinds: readonly SignatureKind[];
    fromOn: LocalDate;
    toOn: LocalDate;
  },
): Promise<boolean> {
  const found = await db
    .selectFrom('signatureDelegation')
    .select('id')
    .where('organisationId', '=', given.organisationId)
    .where('delegateId', '=', given.delegateId)
    .where(sql<boolean>`kinds && ${given.kinds}::text[]`)
    .where('fromOn', '<=', given.toOn)
    .where('toOn', '>=', given.fromOn)
    .where('endedActId', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** One delegation, held until the transaction ends. */
export async function lockDelegation(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<Selectable<SignatureDelegationTable> | undefined> {
  return await db
    .selectFrom('signatureDelegation')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Ends a delegation by an act. */
export async function endDelegationRow(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
  endedActId: string,
): Promise<void> {
  await db
    .updateTable('signatureDelegation')
    .set({ endedActId })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}
