import type { LocalDate } from '#calendar/local-date.ts';
import { checkReport } from '#ledger/reports/check-report.ts';
import { findCheckedReport } from '#store/read/reports/find-checked-report.ts';
import { listNewEvidence } from '#store/read/reports/list-new-evidence.ts';
import { lockDraftsOf } from '#store/tables/lock-drafts-of.ts';
import { updateReport } from '#store/tables/progress-report.ts';
import type { ActContext } from './act-context.ts';
import { askCoSignatures } from './ask-co-signatures.ts';
import type { ActSubject } from './record-act.ts';
import { refuse } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { useOf } from './sign-report.ts';
import { type UseEvidenceRefusal, useEvidence } from './use-evidence.ts';

export type LineReportRefusal = UseEvidenceRefusal | { code: 'doubts_open'; thingId: string };

/**
 * The drafts that answer lines of a statement, signed with it: each rests on what was given for its assignment since. Refused where
 * one of them was written on since, and contradicts something. Done under the organisation's role.
 */
export async function signLineReports(
  within: ActContext,
  { organisationId, statementId }: { organisationId: string; statementId: string },
  signed: { signer: string; signedOn: LocalDate },
): Promise<{ ok: true; subjects: ActSubject[] } | { ok: false; refusal: LineReportRefusal }> {
  const { db, actId } = within;
  const subjects: ActSubject[] = [];
  for (const report of await lockDraftsOf(db, organisationId, statementId)) {
    const { id, kind } = report;
    const { checked, last, targets } = await findCheckedReport(db, report);
    const doubts = checkReport(checked, { last, targets }).filter(
      (doubt) =>
        !report.confirmations.some(({ code, field }) => code === doubt.code && field === doubt.field),
    );
    if (doubts.length > 0) return refuse({ code: 'doubts_open', thingId: report.assignmentId });
    const evidenceIds = await listNewEvidence(db, report);
    const used = await useEvidence(within, { organisationId, evidenceIds, thing: { kind: useOf[kind], id } });
    if (!used.ok) return used;
    const state = await askCoSignatures(within, report);
    await updateReport(db, report, { state, ...signed, actId });
    subjects.push(reportSubject(report, signed));
  }
  return { ok: true, subjects };
}
