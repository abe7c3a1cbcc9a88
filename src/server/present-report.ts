import type { Report } from '#contract/reports.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listReportActs, seesReport } from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { ReportAct } from '#ledger/values/report-values.ts';
import type { ReportRow } from '#store/read/reports/list-reports.ts';

/** The reports that the caller may read, each with what they may do to it. */
export function presentReports(caller: Caller, rows: readonly ReportRow[]): Report[] {
  return rows.filter((row) => findCapacity(caller, seesReport, row)).map((row) => presentReport(caller, row));
}

/** What an organisation starts from that took the assignment over: to be read, not to be answered. */
export function presentFormerReport(row: ReportRow): Report {
  return { ...contentsOf(row), questions: [], coSignatures: [], can: [] };
}

function presentReport(caller: Caller, row: ReportRow): Report {
  return {
    ...contentsOf(row),
    questions: row.questions,
    coSignatures: row.coSignatures.map((each) => ({ ...each, isOwn: isOf(caller, each) })),
    can: listReportActs(caller, row).filter((act) => hasPurpose(caller, act, row)),
  };
}

function contentsOf(row: ReportRow): Omit<Report, 'questions' | 'can' | 'coSignatures'> {
  const { progress, results, difficulties, experience, nextSteps, helpNeeded } = row;
  const { organisationId, id, organisation, cycle, kind, state, revision } = row;
  return {
    ...{ organisationId, id, organisation, cycle, kind, state, revision },
    words: { progress, results, difficulties, experience, nextSteps, helpNeeded },
    ...{ nextNewsOn: row.nextNewsOn, newFields: row.newFields, values: row.values, quotes: row.quotes },
    verified: row.verified,
    ...{ confirmations: row.confirmations, signer: row.signer, signedOn: row.signedOn },
    returnReason: row.returnReason,
  };
}

/** Whether there is something that the act would do. */
function hasPurpose(caller: Caller, act: ReportAct, row: ReportRow): boolean {
  const { questions, values, coSignatures } = row;
  if (act === 'co_sign_report')
    return coSignatures.some((each) => each.state === 'asked' && isOf(caller, each));
  if (act === 'verify_values') return values.length > 0;
  return act !== 'answer_report_question' || questions.some(({ answer }) => answer === null);
}

/** It is that of an organisation in which the caller acts. */
function isOf({ capacities }: Caller, { organisationId }: ReportRow['coSignatures'][number]): boolean {
  return capacities.some((capacity) => capacity.organisationId === organisationId);
}
