import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingTable } from '../finding-tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';
import { amongKeys } from './among-keys.ts';

/** By which a finding is named. */
export interface FindingKey {
  organisationId: string;
  id: string;
}

/** A finding with what the rules of access ask of it. */
export interface HeldFinding extends Selectable<FindingTable> {
  leadIds: string[];
  aboveIds: string[];
}

export async function insertFindings(db: Db, finding: Insertable<FindingTable>[]): Promise<void> {
  await insertRows(db, { finding });
}

/** Those findings in the order of their keys, held until the transaction ends; what is not there is left out. */
export async function lockFindings(db: Db, keys: readonly FindingKey[]): Promise<HeldFinding[]> {
  return await db
    .selectFrom('finding')
    .selectAll()
    .select((eb) => [
      sql<
        string[]
      >`case when finding.task_id is null then '{}' else ${leadsOf(eb.ref('finding.taskId').$notNull())} end`.as(
        'leadIds',
      ),
      aboveOf(eb.ref('finding.organisationId')).as('aboveIds'),
    ])
    .where(amongKeys(keys))
    .orderBy('organisationId')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** What an act says of findings; each counts it in its revision. */
export type FindingChange = Updateable<
  Pick<
    FindingTable,
    | 'state'
    | 'words'
    | 'answeredBy'
    | 'answeredOn'
    | 'correctedActId'
    | 'decision'
    | 'decidedBy'
    | 'decidedOn'
    | 'actId'
  >
>;

/** Changes findings of one organisation. */
export async function updateFindings(
  db: Db,
  { organisationId, ids }: { organisationId: string; ids: readonly string[] },
  change: FindingChange,
): Promise<void> {
  await db
    .updateTable('finding')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Notes since when findings are no longer found, or that they are found again: nothing that anybody has to answer anew. */
export async function noteGone(db: Db, ids: readonly string[], goneOn: LocalDate | null): Promise<void> {
  await db
    .updateTable('finding')
    .set({ goneOn })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** All findings of a directive by what they are the same by. */
export async function listKnownFindings(
  db: Db,
  directiveId: string,
): Promise<Pick<Selectable<FindingTable>, 'id' | 'rule' | 'key' | 'goneOn'>[]> {
  return await db
    .selectFrom('finding')
    .select(['id', 'rule', 'key', 'goneOn'])
    .where('directiveId', '=', directiveId)
    .orderBy('id')
    .execute();
}
