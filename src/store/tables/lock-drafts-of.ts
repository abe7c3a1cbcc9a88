import type { Selectable } from 'kysely';
import type { Db } from '../open-store.ts';
import type { ProgressReportTable } from '../report-tables.ts';

/** The reports that answer lines of a statement and are not signed, held until the transaction ends. */
export async function lockDraftsOf(
  db: Db,
  organisationId: string,
  statementId: string,
): Promise<Selectable<ProgressReportTable>[]> {
  return await db
    .selectFrom('progressReport')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('state', '=', 'draft')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('statementLine')
        .select((line) => line.ref('answerReportId').$notNull().as('reportId'))
        .where('organisationId', '=', organisationId)
        .where('statementId', '=', statementId)
        .where('answerReportId', 'is not', null),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}
