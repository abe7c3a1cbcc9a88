import { firstDayOf } from '#ledger/reports/cycle.ts';
import { findCheckedReport } from '#store/read/reports/find-checked-report.ts';
import { answerByReports, holdOpenStatements } from '#store/tables/answer-by-reports.ts';
import { answerCoSignatures, listAskedCoSignatures } from '#store/tables/co-signature.ts';
import { type HeldReport, updateReport } from '#store/tables/progress-report.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { type GivenSignature, type SignRefusal, sign } from './sign.ts';
import { contentsOf } from './sign-report.ts';
import { signedDigest } from './signed-digest.ts';
import { transact } from './transact.ts';

/** The signature of that organisation is not asked for, or was given. */
export type CoSignatureNotAsked = { code: 'co_signature_not_asked' };

/**
 * Another lead of the task signs what the first-listed says for all (会签). With the last signature that is asked for the report
 * counts, and answers the lines of the open statements over its month.
 */
export async function coSignReport(
  context: ActContext,
  input: SeenReportKey & { coSignerId: string; signature: GivenSignature },
) {
  return await transact<{ revision: number }, ThingRefusal | SignRefusal | CoSignatureNotAsked>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      const { coSignerId, signature } = input;
      await holdOpenStatements(db, input.organisationId);
      const holding = await holdReport(within, 'co_sign_report', input);
      if (!holding.ok) return holding;
      const { held: report } = holding;
      const asked = await listAskedCoSignatures(db, report);
      if (!asked.some(({ organisationId }) => organisationId === coSignerId))
        return refuse({ code: 'co_signature_not_asked' });
      const { checked } = await findCheckedReport(db, report);
      const digest = signedDigest(await contentsOf(within, report, checked));
      const { id, taskId } = report;
      await takeRole(db, { organisationId: coSignerId });
      const signed = await sign(
        within,
        {
          ...{ organisationId: coSignerId, kind: 'report', id, digest, taskId },
          since: firstDayOf(report.cycle),
        },
        signature,
      );
      if (!signed.ok) return signed;
      await takeRole(db, 'ledger');
      const isPaper = signature.way === 'on_paper';
      const signer = isPaper ? signature.signer : within.caller.name;
      const signedOn = isPaper ? signature.signedOn : within.today;
      await answerCoSignatures(db, report, { of: coSignerId, state: 'signed', signer, signedOn, actId });
      if (asked.length === 1) await letCount(within, report);
      else await updateReport(db, report, { actId });
      await recordAct(within, {
        ...{ act: 'co_sign_report', actVersion: 1, input: { ...input }, capacity: signed.capacity },
        subjects: [reportSubject(report, signed.detail)],
      });
      return { ok: true, result: { revision: report.revision + 1 } };
    },
  );
}

/** The keepers let a report count without the signatures that are missing, with the reason; both stay to be read. */
export async function waiveCoSignatures(context: ActContext, input: SeenReportKey & { reason: string }) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'waive_co_signatures';
    const { db, actId } = within;
    const { reason } = input;
    await holdOpenStatements(db, input.organisationId);
    const holding = await holdReport(within, act, input);
    if (!holding.ok) return holding;
    const { held: report, capacity } = holding;
    await answerCoSignatures(db, report, { state: 'waived', reason, actId });
    await letCount(within, report);
    const subjects = [reportSubject(report, { reason })];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: report.revision + 1 } };
  });
}

/** From here on the report is what its organisation says for all: lights, months and statements take it. */
async function letCount(within: ActContext, report: HeldReport): Promise<void> {
  const { organisationId, id, assignmentId, cycle } = report;
  await updateReport(within.db, report, { state: 'signed', actId: within.actId });
  const answering = { assignmentId, reportId: id, answer: 'reported' as const };
  await answerByReports(within.db, { organisationId, month: cycle, reports: [answering] }, within);
}
