import { type Insertable, type Selectable, sql } from 'kysely';
import type { DataAnswerTable, DataFieldTable, DataRequestTable } from '../burden-tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';

/** A request for data with its fields, and each field as each organisation has it. */
export interface NewDataRequest {
  request: Insertable<DataRequestTable>;
  fields: Insertable<DataFieldTable>[];
  answers: Insertable<DataAnswerTable>[];
}

export async function insertDataRequest(db: Db, { request, fields, answers }: NewDataRequest): Promise<void> {
  await insertRows(db, { dataRequest: [request] });
  await insertRows(db, { dataField: fields });
  await insertRows(db, { dataAnswer: answers });
}

/** A request with the organisations that have fields in it. */
export interface HeldDataRequest extends Selectable<DataRequestTable> {
  askedIds: string[];
}

/** The request, held until the transaction ends; undefined where there is none. Read under the ledger's role. */
export async function lockDataRequest(db: Db, id: string): Promise<HeldDataRequest | undefined> {
  return await db
    .selectFrom('dataRequest')
    .selectAll()
    .select(
      sql<string[]>`array(select distinct organisation_id from data_answer
        where request_id = data_request.id order by organisation_id)`.as('askedIds'),
    )
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The fields of a request as one organisation has them, in their order. */
export async function listDataAnswers(
  db: Db,
  { organisationId, requestId }: { organisationId: string; requestId: string },
): Promise<Selectable<DataAnswerTable>[]> {
  return await db
    .selectFrom('dataAnswer')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('requestId', '=', requestId)
    .orderBy('position')
    .execute();
}

/** What an organisation says in some of its fields. */
export interface SaidOfFields {
  organisationId: string;
  requestId: string;
  said: readonly { position: number; value: string }[];
  answeredOn: string;
  answeredBy: string;
  actId: string;
}

export async function writeDataAnswers(db: Db, answers: SaidOfFields): Promise<void> {
  const { organisationId, requestId, said, answeredOn, answeredBy, actId } = answers;
  await sql`
    update data_answer set state = 'answered', value = said.value, answered_on = ${answeredOn}::date,
      answered_by = ${answeredBy}, revision = revision + 1, act_id = ${actId}::uuid
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said(position integer, value text)
    where data_answer.organisation_id = ${organisationId} and data_answer.request_id = ${requestId}::uuid
      and data_answer.position = said.position`.execute(db);
}

/** Whether some field of the request is still to be answered by somebody. */
export async function hasOpenFields(db: Db, requestId: string): Promise<boolean> {
  const open = await db
    .selectFrom('dataAnswer')
    .select('position')
    .where('requestId', '=', requestId)
    .where('state', '=', 'asked')
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

/** Changes a request, and counts the change in its revision. */
export async function updateDataRequest(
  db: Db,
  id: string,
  change: Pick<Selectable<DataRequestTable>, 'state' | 'endWords'>,
): Promise<void> {
  await db
    .updateTable('dataRequest')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
