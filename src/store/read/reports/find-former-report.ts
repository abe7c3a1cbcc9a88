import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '../../open-store.ts';
import { listReports, type ReportRow } from './list-reports.ts';

/**
 * What was signed last, up to a cycle, for the assignments that this one took over from (沿革), the nearest first; undefined
 * where it took over from none, or nothing was signed there. Read under the ledger's role.
 */
export async function findFormerReport(
  db: Db,
  assignment: { organisationId: string; id: string },
  cycle: Cycle,
): Promise<ReportRow | undefined> {
  let former = await findPredecessor(db, assignment);
  while (former) {
    const rows = await listReports(db, { assignment: former });
    const signed = rows.find((row) => row.state === 'signed' && row.cycle <= cycle);
    if (signed) return signed;
    former = await findPredecessor(db, former);
  }
  return undefined;
}

async function findPredecessor(db: Db, { organisationId, id }: { organisationId: string; id: string }) {
  const found = await db
    .selectFrom('assignment')
    .select(['predecessorOrganisationId', 'predecessorId'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  const { predecessorOrganisationId = null, predecessorId = null } = found ?? {};
  return predecessorOrganisationId !== null && predecessorId !== null
    ? { organisationId: predecessorOrganisationId, id: predecessorId }
    : undefined;
}
