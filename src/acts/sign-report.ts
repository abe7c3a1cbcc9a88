import { type CheckedReport, checkReport, type ReportDoubt } from '#ledger/reports/check-report.ts';
import { reportFields } from '#ledger/values/report-values.ts';
import { findCheckedReport } from '#store/read/reports/find-checked-report.ts';
import { updateReport } from '#store/tables/progress-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

export type SignReportRefusal =
  | ThingRefusal
  | { code: 'report_empty' }
  /** It contradicts something, and nobody has said in a sentence why it is right. */
  | { code: 'doubts_open' };

/**
 * The organisation signs its report (签发): from then on it is told, and never changed. What it contradicts was answered in a
 * sentence before.
 */
export async function signReport(context: ActContext, input: SeenReportKey) {
  return await transact<{ revision: number }, SignReportRefusal>(context, 'ledger', async (within) => {
    const { db, actId, today, caller } = within;
    const holding = await holdReport(within, 'sign_report', input);
    if (!holding.ok) return holding;
    const { report, capacity } = holding;
    const { checked, last, targets } = await findCheckedReport(db, report);
    if (isEmpty(checked)) return refuse({ code: 'report_empty' });
    const doubts = checkReport(checked, { last, targets });
    if (!doubts.every((doubt) => report.confirmations.some((said) => isAbout(said, doubt))))
      return refuse({ code: 'doubts_open' });
    await takeRole(db, { organisationId: report.organisationId });
    await updateReport(db, report, { state: 'signed', signer: caller.name, signedOn: today, actId });
    const subjects = [reportSubject(report)];
    await recordAct(within, { act: 'sign_report', actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: report.revision + 1 } };
  });
}

function isEmpty({ words, values }: CheckedReport): boolean {
  return values.length === 0 && reportFields.every((field) => words[field] === null);
}

function isAbout(said: { code: string; field: string | number }, doubt: ReportDoubt): boolean {
  return said.code === doubt.code && said.field === doubt.field;
}
