import { type Insertable, sql } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { VerifiedValueTable } from '../verification-tables.ts';
import type { ReportKey } from './progress-report.ts';

/** Puts figures as they were verified in the place of those that were verified before at the same places of the report. */
export async function writeVerifiedValues(
  db: Db,
  { organisationId, id }: ReportKey,
  { rows, actId }: { rows: Insertable<VerifiedValueTable>[]; actId: string },
): Promise<void> {
  const positions = rows.map(({ position }) => position);
  await db
    .updateTable('verifiedValue')
    .set({ replacedActId: actId })
    .where('organisationId', '=', organisationId)
    .where('reportId', '=', id)
    .where('position', '=', sql<number>`any(${positions}::integer[])`)
    .where('replacedActId', 'is', null)
    .execute();
  await insertRows(db, { verifiedValue: rows });
}

/** The figures of a report as they are verified now, in its order. */
export async function listVerifiedValues(db: Db, { organisationId, id }: ReportKey) {
  return await db
    .selectFrom('verifiedValue')
    .select(['position', 'value', 'source', 'verifiedHow', 'verifiedBy', 'verifiedOn', 'words'])
    .where('organisationId', '=', organisationId)
    .where('reportId', '=', id)
    .where('replacedActId', 'is', null)
    .orderBy('position')
    .execute();
}
