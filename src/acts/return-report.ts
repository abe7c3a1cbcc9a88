import { holdOpenStatements, unanswerByReport } from '#store/tables/answer-by-reports.ts';
import { updateReport } from '#store/tables/progress-report.ts';
import type { ActContext } from './act-context.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

/** Who leads or convenes the task, or the keepers, give a report back with a reason; another takes its place. */
export async function returnReport(context: ActContext, input: SeenReportKey & { reason: string }) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    await holdOpenStatements(db, input.organisationId);
    const holding = await holdReport(within, 'return_report', input);
    if (!holding.ok) return holding;
    const { held: report, capacity } = holding;
    const { reason } = input;
    await updateReport(db, report, { state: 'returned', returnReason: reason, actId });
    await unanswerByReport(db, report, actId);
    const subjects = [reportSubject(report, { reason })];
    await recordAct(within, { act: 'return_report', actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: report.revision + 1 } };
  });
}
