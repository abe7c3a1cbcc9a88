import { type Insertable, type Selectable, sql } from 'kysely';
import type { EvidenceTable, EvidenceUseTable } from '../evidence-tables.ts';
import { insertNewRows, insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** By which evidence is named: the organisation that gave it comes first. */
export interface EvidenceKey {
  organisationId: string;
  id: string;
}

/** Adds evidence. */
export async function insertEvidence(db: Db, rows: Insertable<EvidenceTable>[]): Promise<void> {
  await insertRows(db, { evidence: rows });
}

/** Notes what evidence is used for; what is noted already stays. */
export async function insertEvidenceUses(db: Db, rows: Insertable<EvidenceUseTable>[]): Promise<void> {
  await insertNewRows(db, { evidenceUse: rows });
}

/** Of which assignment the evidence is; undefined where there is none. */
export async function findEvidenceAssignment(
  db: Db,
  { organisationId, id }: EvidenceKey,
): Promise<EvidenceKey | undefined> {
  return await db
    .selectFrom('evidence')
    .select(['organisationId', 'assignmentId as id'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** One piece of evidence, held until the transaction ends. */
export async function lockEvidence(
  db: Db,
  { organisationId, id }: EvidenceKey,
): Promise<Selectable<EvidenceTable> | undefined> {
  return await db
    .selectFrom('evidence')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The files that stand as evidence at the assignment, by digest. */
export async function listEvidenceDigests(db: Db, { organisationId, id }: EvidenceKey): Promise<Set<string>> {
  const rows = await db
    .selectFrom('evidence')
    .select('digest')
    .where('organisationId', '=', organisationId)
    .where('assignmentId', '=', id)
    .where('withdrawnActId', 'is', null)
    .where('digest', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ digest }) => digest ?? []));
}

/** How many of those are standing evidence of the organisation. */
export async function countStandingEvidence(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<number> {
  const { count } = await db
    .selectFrom('evidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisationId', '=', organisationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('withdrawnActId', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Withdraws evidence by an act; its row stays. */
export async function withdrawEvidenceRow(
  db: Db,
  { organisationId, id }: EvidenceKey,
  { withdrawnActId, withdrawalReason }: { withdrawnActId: string; withdrawalReason: string },
): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ withdrawnActId, withdrawalReason })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}
