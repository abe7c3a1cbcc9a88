import { listReportValues } from '#store/tables/progress-report.ts';
import { writeVerifiedValues } from '#store/tables/verified-value.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { holdReport, type SeenReportKey } from './hold-report.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import type { Verification, VerifiedInFuture } from './strike-off-assignments.ts';
import { transact } from './transact.ts';

/** Figures of a report as they were found, by their places in it. */
export interface FoundValues extends SeenReportKey {
  values: { position: number; value: number; source: string }[];
  verification: Verification;
}

export type VerifyValuesRefusal =
  | ThingRefusal
  | VerifiedInFuture
  /** The report has no figure at that place. */
  | { code: 'figure_not_found' };

/**
 * Figures of a signed report are verified: what was found, from what source, by whom, how and when. The report stays as it was
 * signed, and both figures are shown; the last verification of a figure is the one that stands.
 */
export async function verifyValues(context: ActContext, input: FoundValues) {
  return await transact<{ values: number }, VerifyValuesRefusal>(context, 'ledger', async (within) => {
    const act = 'verify_values';
    const { db, actId, today } = within;
    const holding = await holdReport(within, act, input);
    if (!holding.ok) return holding;
    const { held: report, capacity } = holding;
    const { how: verifiedHow, by: verifiedBy, on: verifiedOn, words = null } = input.verification;
    if (verifiedOn > today) return refuse({ code: 'verified_in_future' });
    const reported = await listReportValues(db, report);
    const found = new Map(input.values.map((value) => [value.position, value]));
    const isReported = input.values.every(({ position }) => reported[position] !== undefined);
    if (!isReported || found.size < input.values.length) return refuse({ code: 'figure_not_found' });
    const rows = [...found.values()].map(({ position, value, source }) => ({
      ...{ organisationId: report.organisationId, id: deriveId(actId, `figure ${position}`) },
      ...{ reportId: report.id, position, value, source, verifiedHow, verifiedBy, verifiedOn, words },
      ...{ actId, replacedActId: null },
    }));
    await writeVerifiedValues(db, report, { rows, actId });
    const detail = { values: rows.length, verifiedHow, verifiedBy, verifiedOn };
    const subjects = [reportSubject(report, words === null ? detail : { ...detail, words })];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { values: rows.length } };
  });
}
