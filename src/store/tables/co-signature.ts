import type { Selectable } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { CoSignatureTable } from '../verification-tables.ts';
import type { ReportKey } from './progress-report.ts';

/** Asks for the signatures of organisations under a report. */
export async function insertCoSignatures(
  db: Db,
  rows: Pick<CoSignatureTable, 'organisationId' | 'reportOrganisationId' | 'reportId' | 'taskId' | 'actId'>[],
): Promise<void> {
  await insertRows(db, { coSignature: rows.map((row) => ({ ...row, state: 'asked' })) });
}

/** The signatures of a report that are still asked for; the caller holds the report. */
export async function listAskedCoSignatures(
  db: Db,
  { organisationId, id }: ReportKey,
): Promise<Selectable<CoSignatureTable>[]> {
  return await db
    .selectFrom('coSignature')
    .selectAll()
    .where('reportOrganisationId', '=', organisationId)
    .where('reportId', '=', id)
    .where('state', '=', 'asked')
    .orderBy('organisationId')
    .execute();
}

/** Answers the signatures of a report that are still asked for: of one organisation, or of all. */
export async function answerCoSignatures(
  db: Db,
  { organisationId, id }: ReportKey,
  {
    of,
    ...answer
  }: Pick<CoSignatureTable, 'state' | 'actId'> &
    Partial<Pick<CoSignatureTable, 'signer' | 'signedOn' | 'reason'>> & { of?: string },
): Promise<void> {
  let asked = db
    .updateTable('coSignature')
    .set(answer)
    .where('reportOrganisationId', '=', organisationId)
    .where('reportId', '=', id)
    .where('state', '=', 'asked');
  if (of !== undefined) asked = asked.where('organisationId', '=', of);
  await asked.execute();
}
