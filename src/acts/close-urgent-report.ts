import { updateUrgentReport } from '#store/tables/urgent-report.ts';
import type { ActContext } from './act-context.ts';
import { holdUrgentReport, type UrgentReportRefusal } from './hold-urgent-report.ts';
import { recordAct } from './record-act.ts';
import { transact } from './transact.ts';
import { urgentReportSubjects } from './urgent-report-subjects.ts';

/** The keepers close a report that somebody has acknowledged, with how the matter came out. */
export async function closeUrgentReport(context: ActContext, input: { id: string; outcome: string }) {
  return await transact<{ id: string }, UrgentReportRefusal>(context, 'ledger', async (within) => {
    const act = 'close_urgent_report';
    const holding = await holdUrgentReport(within, act, input.id);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const { outcome } = input;
    await updateUrgentReport(within.db, held, { state: 'closed', outcome });
    const subjects = urgentReportSubjects(held, { revision: held.revision + 1, detail: { outcome } });
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { id: held.id } };
  });
}
