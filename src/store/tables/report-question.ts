import type { Selectable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { ReportQuestionTable } from '../report-tables.ts';

/** By which a question is named: the organisation that is asked comes first. */
export interface QuestionKey {
  organisationId: string;
  id: string;
}

/** The question, held until the transaction ends; undefined where there is none. */
export async function lockQuestion(
  db: Db,
  { organisationId, id }: QuestionKey,
): Promise<Selectable<ReportQuestionTable> | undefined> {
  return await db
    .selectFrom('reportQuestion')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Keeps the answer beside the question. */
export async function answerQuestion(
  db: Db,
  { organisationId, id }: QuestionKey,
  answer: Pick<ReportQuestionTable, 'answer' | 'answeredOn' | 'answeredActId'>,
): Promise<void> {
  await db
    .updateTable('reportQuestion')
    .set(answer)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}
