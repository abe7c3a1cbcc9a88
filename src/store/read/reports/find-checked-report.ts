import type { Selectable } from 'kysely';
import type { CheckedReport, CheckedTarget } from '#ledger/reports/check-report.ts';
import type { Db } from '../../open-store.ts';
import type { ProgressReportTable } from '../../report-tables.ts';
import { listReportValues } from '../../tables/progress-report.ts';
import { listNewEvidence } from './list-new-evidence.ts';

type Report = Selectable<ProgressReportTable>;

/** A report with what its checks hold it against: the one that it started from and the task's targets. */
export async function findCheckedReport(
  db: Db,
  report: Report,
): Promise<{ checked: CheckedReport; last: CheckedReport | null; targets: CheckedTarget[] }> {
  const { organisationId, previousId, taskId } = report;
  const last =
    previousId === null
      ? undefined
      : await db
          .selectFrom('progressReport')
          .selectAll()
          .where('organisationId', '=', organisationId)
          .where('id', '=', previousId)
          .executeTakeFirst();
  const targets = await db
    .selectFrom('target')
    .select(['position', 'op', 'value'])
    .where('taskId', '=', taskId)
    .orderBy('position')
    .execute();
  return {
    checked: await toChecked(db, report, (await listNewEvidence(db, report)).length),
    last: last ? await toChecked(db, last, 0) : null,
    targets,
  };
}

async function toChecked(db: Db, report: Report, evidenceCount: number): Promise<CheckedReport> {
  const { progress, results, difficulties, experience, nextSteps, helpNeeded } = report;
  return {
    words: { progress, results, difficulties, experience, nextSteps, helpNeeded },
    values: await listReportValues(db, report),
    ...{ evidenceCount, claimed: false },
  };
}
