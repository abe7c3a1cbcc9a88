import { type Selectable, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LineAnswer } from '#ledger/values/statement-values.ts';
import type { Db } from '../open-store.ts';
import type { StatementLineKey, StatementLineTable } from '../reconciliation-tables.ts';

/** By which lines of one statement are named. */
export interface LinesKey {
  organisationId: string;
  statementId: string;
  assignmentIds: readonly string[];
}

/** What an organisation says of a line. */
export interface SaidOfLine {
  assignmentId: string;
  answer: LineAnswer;
  words: string | null;
  reportId: string | null;
}

/** Those lines in the order of the directive, held until the transaction ends; what is not there is left out. */
export async function lockLines(
  db: Db,
  { organisationId, statementId, assignmentIds }: LinesKey,
): Promise<Selectable<StatementLineTable>[]> {
  return await db
    .selectFrom('statementLine')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('statementId', '=', statementId)
    .where('assignmentId', '=', sql<string>`any(${assignmentIds}::uuid[])`)
    .orderBy('ordinal')
    .orderBy('assignmentId')
    .forUpdate()
    .execute();
}

/** Writes what the organisation says of its lines; what the keepers said of what it said before is gone. */
export async function answerLines(
  db: Db,
  { organisationId, statementId }: Pick<StatementLineKey, 'organisationId' | 'statementId'>,
  { said, today, actId }: { said: readonly SaidOfLine[]; today: LocalDate; actId: string },
): Promise<void> {
  await sql`
    update statement_line as line set answer = said.answer, answer_words = said.words,
      answer_report_id = said."reportId", answered_on = ${today}::date,
      keeper_answer = 'unanswered', keeper_words = null, keeper_answered_on = null,
      revision = line.revision + 1, act_id = ${actId}::uuid
    from json_to_recordset(${JSON.stringify(said)}::json)
      as said("assignmentId" uuid, answer text, words text, "reportId" uuid)
    where line.organisation_id = ${organisationId} and line.statement_id = ${statementId}::uuid
      and line.assignment_id = said."assignmentId"`.execute(db);
}

/** Writes what the keepers say of lines. */
export async function answerLinesAsKeeper(
  db: Db,
  { organisationId, statementId, assignmentIds }: LinesKey,
  said: { answer: 'confirmed' | 'disputed'; words: string | null; today: LocalDate; actId: string },
): Promise<void> {
  await db
    .updateTable('statementLine')
    .set((eb) => ({
      ...{ keeperAnswer: said.answer, keeperWords: said.words, keeperAnsweredOn: said.today },
      ...{ revision: eb('revision', '+', 1), actId: said.actId },
    }))
    .where('organisationId', '=', organisationId)
    .where('statementId', '=', statementId)
    .where('assignmentId', '=', sql<string>`any(${assignmentIds}::uuid[])`)
    .execute();
}

/** Gives lines to a part of the organisation, or back to the whole of it. */
export async function assignLines(
  db: Db,
  { organisationId, statementId, assignmentIds }: LinesKey,
  { unitId, actId }: { unitId: string | null; actId: string },
): Promise<void> {
  await db
    .updateTable('statementLine')
    .set((eb) => ({ unitId, actId, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('statementId', '=', statementId)
    .where('assignmentId', '=', sql<string>`any(${assignmentIds}::uuid[])`)
    .execute();
}
