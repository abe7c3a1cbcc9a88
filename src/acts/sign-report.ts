import { type CheckedReport, checkReport, type ReportDoubt } from '#ledger/reports/check-report.ts';
import { firstDayOf } from '#ledger/reports/cycle.ts';
import { type ReportKind, reportFields } from '#ledger/values/report-values.ts';
import { findCheckedReport } from '#store/read/reports/find-checked-report.ts';
import { listNewEvidence } from '#store/read/reports/list-new-evidence.ts';
import { answerByReports, holdOpenStatements } from '#store/tables/answer-by-reports.ts';
import { type HeldReport, listReportQuotes, updateReport } from '#store/tables/progress-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { askCoSignatures } from './ask-co-signatures.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { type GivenSignature, type SignRefusal, sign } from './sign.ts';
import { signedDigest } from './signed-digest.ts';
import { transact } from './transact.ts';
import { type UseEvidenceRefusal, useEvidence } from './use-evidence.ts';

export type SignReportRefusal =
  | ThingRefusal
  | SignRefusal
  | UseEvidenceRefusal
  | { code: 'report_empty' }
  /** It contradicts something, and nobody has said in a sentence why it is right. */
  | { code: 'doubts_open' };

/** What evidence is used for by each kind. */
export const useOf = {
  own: 'report',
  input: 'input',
  consolidated: 'consolidated_report',
} as const satisfies Record<ReportKind, string>;

/**
 * The organisation signs its report (签发): from then on it is told, and never changed. What it contradicts was answered in a
 * sentence before. It rests on all evidence that was given for the assignment since the report before. What is said for several
 * leads waits for the others to co-sign it, and counts then.
 */
export async function signReport(context: ActContext, input: SeenReportKey & { signature: GivenSignature }) {
  return await transact<{ revision: number }, SignReportRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    await holdOpenStatements(db, input.organisationId);
    const holding = await holdReport(within, 'sign_report', input);
    if (!holding.ok) return holding;
    const { held: report } = holding;
    const { organisationId, id, kind, taskId } = report;
    const { checked, last, targets } = await findCheckedReport(db, report);
    if (isEmpty(checked)) return refuse({ code: 'report_empty' });
    const doubts = checkReport(checked, { last, targets });
    if (!doubts.every((doubt) => report.confirmations.some((said) => isAbout(said, doubt))))
      return refuse({ code: 'doubts_open' });
    const digest = signedDigest(await contentsOf(within, report, checked));
    await takeRole(db, { organisationId });
    const signed = await sign(
      within,
      {
        ...{ organisationId, kind: kind === 'input' ? 'input' : 'report', id, digest, taskId },
        since: firstDayOf(report.cycle),
      },
      input.signature,
    );
    if (!signed.ok) return signed;
    const evidenceIds = await listNewEvidence(db, report);
    const used = await useEvidence(within, { organisationId, evidenceIds, thing: { kind: useOf[kind], id } });
    if (!used.ok) return used;
    const { signature } = input;
    const isPaper = signature.way === 'on_paper';
    const signer = isPaper ? signature.signer : within.caller.name;
    const signedOn = isPaper ? signature.signedOn : within.today;
    const state = await askCoSignatures(within, report);
    await updateReport(db, report, { state, signer, signedOn, actId });
    const answering = { assignmentId: report.assignmentId, reportId: id, answer: 'reported' as const };
    if (state === 'signed')
      await answerByReports(db, { organisationId, month: report.cycle, reports: [answering] }, within);
    await recordAct(within, {
      ...{ act: 'sign_report', actVersion: 1, input: { ...input }, capacity: signed.capacity },
      subjects: [reportSubject(report, signed.detail)],
    });
    return { ok: true, result: { revision: report.revision + 1 } };
  });
}

/** Everything that a signer answers for. */
export async function contentsOf({ db }: ActContext, report: HeldReport, { words, values }: CheckedReport) {
  const { assignmentId, cycle, nextNewsOn, confirmations } = report;
  const quotes = await listReportQuotes(db, report);
  return { assignmentId, cycle, words, values, nextNewsOn, confirmations, quotes };
}

function isEmpty({ words, values }: CheckedReport): boolean {
  return values.length === 0 && reportFields.every((field) => words[field] === null);
}

function isAbout(said: { code: string; field: string | number }, doubt: ReportDoubt): boolean {
  return said.code === doubt.code && said.field === doubt.field;
}
