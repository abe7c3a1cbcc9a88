import { isReportedOn } from '#ledger/policy/report-policy.ts';
import { checkReport, type ReportedValue } from '#ledger/reports/check-report.ts';
import { type Cycle, cycleOf, openCycles } from '#ledger/reports/cycle.ts';
import type { Voice } from '#ledger/reports/voices.ts';
import { type ReportField, reportFields } from '#ledger/values/report-values.ts';
import { findCheckedReport } from '#store/read/reports/find-checked-report.ts';
import { hasTargets } from '#store/read/reports/has-targets.ts';
import { type HeldAssignment, lockAssignments } from '#store/tables/assignment.ts';
import {
  insertReports,
  listReportsBefore,
  lockReportsIn,
  replaceContents,
} from '#store/tables/progress-report.ts';
import { updateStatement } from '#store/tables/statement.ts';
import { answerLines } from '#store/tables/statement-line.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { findVoices } from './find-voices.ts';
import type { CycleClosed } from './hold-reported.ts';
import { holdLines, type SeenLines, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { reportSubject } from './report-subject.ts';
import { transact } from './transact.ts';

/** What is new in a line, and the figures that are. */
export interface LineNews {
  assignmentId: string;
  revision: number;
  progress: string;
  values: ReportedValue[];
}

export interface ReportedLines {
  lines: number;
  /** Of the statement now. */
  revision: number;
  /** Contradicted by something: these drafts are settled and signed each by itself. */
  doubted: string[];
  /** Reported already, or not reported on at all. */
  left: string[];
}

interface Written {
  assignment: HeldAssignment;
  voice: Voice;
  news: LineNews;
}

/**
 * The organisation writes what is new in any lines of its statement at once. Each becomes a report of the period's last month, with
 * the other words as they were last; they are signed with the statement. What contradicts something stays a draft, and its line
 * waits.
 */
export async function reportStatementLines(
  context: ActContext,
  input: Omit<SeenLines, 'lines'> & { lines: LineNews[] },
) {
  type Refusal = ThingRefusal | CycleClosed | { code: 'target_not_found' };
  return await transact<ReportedLines, Refusal>(context, 'ledger', async (within) => {
    const act = 'report_statement_lines';
    const { db, actId, today } = within;
    const holding = await holdLines(within, act, input);
    if (!holding.ok) return holding;
    const { statement, capacity } = holding;
    const { organisationId, statementId } = input;
    const month = cycleOf(statement.untilOn);
    if (!openCycles(today).includes(month)) return refuse({ code: 'cycle_closed' });
    const { written, left } = await listReported(within, organisationId, month, input.lines);
    for (const { assignment, news } of written) {
      const positions = news.values.flatMap(({ targetPosition }) => targetPosition ?? []);
      if (!(await hasTargets(db, assignment.taskId, positions))) return refuse({ code: 'target_not_found' });
    }
    await takeRole(db, { organisationId });
    const reports = await writeDrafts(within, organisationId, month, written);
    await takeRole(db, 'ledger');
    const doubted: string[] = [];
    for (const report of reports) {
      const { checked, last, targets } = await findCheckedReport(db, report);
      if (checkReport(checked, { last, targets }).length > 0) doubted.push(report.assignmentId);
    }
    const said = reports
      .filter(({ assignmentId }) => !doubted.includes(assignmentId))
      .map(({ assignmentId, id: reportId }) => ({
        ...{ assignmentId, answer: 'reported' as const, words: null, reportId },
      }));
    await answerLines(db, { organisationId, statementId }, { said, today, actId });
    await updateStatement(db, statement, { actId });
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      subjects: [
        statementSubject(statement, { lines: said.length }),
        ...reports.map((report) => reportSubject(report)),
      ],
    });
    const revision = statement.revision + 1;
    return { ok: true, result: { lines: said.length, revision, doubted, left } };
  });
}

/** Of which lines a report is written, and which are left as they are. */
async function listReported(
  { db }: ActContext,
  organisationId: string,
  cycle: Cycle,
  lines: readonly LineNews[],
): Promise<{ written: Written[]; left: string[] }> {
  const assignmentIds = lines.map(({ assignmentId }) => assignmentId);
  const keys = assignmentIds.map((id) => ({ organisationId, id }));
  const held = new Map((await lockAssignments(db, keys)).map((row) => [row.id, row]));
  const voices = await findVoices(
    db,
    [...new Set([...held.values()].map(({ taskId }) => taskId))],
    [organisationId],
  );
  const standing = new Set(
    (await lockReportsIn(db, { organisationId, assignmentIds, cycle })).map((row) => row.assignmentId),
  );
  const written: Written[] = [];
  const left: string[] = [];
  for (const news of lines) {
    const assignment = held.get(news.assignmentId);
    const voice = voices.get(news.assignmentId);
    if (!assignment || !voice || !isReportedOn(assignment) || standing.has(news.assignmentId))
      left.push(news.assignmentId);
    else written.push({ assignment, voice, news });
  }
  return { written, left };
}

/** Writes the drafts: the new words in the place of the last, the others as they were. */
async function writeDrafts(
  { db, actId }: ActContext,
  organisationId: string,
  cycle: Cycle,
  written: readonly Written[],
) {
  const assignmentIds = written.map(({ assignment }) => assignment.id);
  const before = Map.groupBy(
    await listReportsBefore(db, { organisationId, assignmentIds, cycle }),
    ({ assignmentId }) => assignmentId,
  );
  const reports = written.map(({ assignment, voice: { kind }, news }) => {
    const last = before.get(assignment.id)?.find(({ state }) => state === 'signed');
    const words = Object.fromEntries(
      reportFields.map((field) => [field, field === 'progress' ? news.progress : (last?.[field] ?? null)]),
    );
    const newFields: ReportField[] = news.progress === last?.progress ? [] : ['progress'];
    return {
      ...{ results: null, difficulties: null, experience: null, nextSteps: null, helpNeeded: null, ...words },
      ...{ organisationId, id: deriveId(actId, `report ${assignment.id}`), assignmentId: assignment.id },
      ...{ taskId: assignment.taskId, directiveId: assignment.directiveId, cycle, kind, newFields, actId },
      ...{ state: 'draft' as const, revision: 1, progress: news.progress, nextNewsOn: null },
      ...{
        previousId: last?.id ?? null,
        confirmations: [],
        signer: null,
        signedOn: null,
        returnReason: null,
      },
    };
  });
  await insertReports(db, reports);
  for (const [index, report] of reports.entries())
    await replaceContents(db, report, { values: written[index]?.news.values ?? [], quotes: [] });
  return reports;
}
