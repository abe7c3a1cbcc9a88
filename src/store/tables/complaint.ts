import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { ComplaintSealTable, ComplaintTable } from '../complaint-tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

export async function insertComplaint(db: Db, row: Insertable<ComplaintTable>): Promise<void> {
  await insertRows(db, { complaint: [row] });
}

/** Seals who sent a complaint, and their words: from here on nothing reads them but `openSeal`. */
export async function insertSeal(db: Db, row: Insertable<ComplaintSealTable>): Promise<void> {
  await insertRows(db, { complaintSeal: [row] });
}

/** What was sealed of one complaint, and of no other for the rest of the transaction. */
export async function openSeal(db: Db, complaintId: string) {
  await sql`select set_config('taizhang.complaint', ${complaintId}, true)`.execute(db);
  return await db
    .selectFrom('complaintSeal')
    .leftJoin('organisation', 'organisation.id', 'complaintSeal.organisationId')
    .select(['words', 'name', 'organisation.shortName as organisation'])
    .where('complaintId', '=', complaintId)
    .executeTakeFirst();
}

/** The complaint, held until the transaction ends. */
export async function lockComplaint(db: Db, id: string): Promise<Selectable<ComplaintTable> | undefined> {
  return await db.selectFrom('complaint').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateComplaint(db: Db, id: string, change: Updateable<ComplaintTable>): Promise<void> {
  await db
    .updateTable('complaint')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** So many complaints, those that wait for an answer first, the last sent first. */
export async function listComplaints(db: Db, limit: number): Promise<Selectable<ComplaintTable>[]> {
  return await db
    .selectFrom('complaint')
    .selectAll()
    .orderBy(sql`state = 'answered'`)
    .orderBy('sentOn', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
