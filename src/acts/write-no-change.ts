import type { LocalDate } from '#calendar/local-date.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Voice } from '#ledger/reports/voices.ts';
import type { HeldAssignment } from '#store/tables/assignment.ts';
import { insertReports, type listReportsBefore } from '#store/tables/progress-report.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';

/** That there is nothing new in a month, of assignments that say so. */
export interface WrittenNoChange {
  organisationId: string;
  cycle: Cycle;
  words: string | null;
  nextNewsOn: LocalDate | null;
  reported: readonly { assignment: HeldAssignment; voice: Voice }[];
  /** What was said before, the last first. */
  before: ReadonlyMap<string, Awaited<ReturnType<typeof listReportsBefore>>>;
}

/** Writes of each of the assignments that there is nothing new; gives the ids of the reports that say so, by assignment. */
export async function writeNoChange(
  { db, actId }: ActContext,
  { organisationId, cycle, words, nextNewsOn, reported, before }: WrittenNoChange,
): Promise<Map<string, string>> {
  const none = { results: null, difficulties: null, experience: null, nextSteps: null, helpNeeded: null };
  const reports = reported.map(
    ({ assignment: { id: assignmentId, taskId, directiveId }, voice: { kind } }) => ({
      ...{ organisationId, id: deriveId(actId, `report ${assignmentId}`), assignmentId, taskId, directiveId },
      ...{ cycle, kind, state: 'unchanged' as const, revision: 1, ...none, progress: words, nextNewsOn },
      previousId: before.get(assignmentId)?.find(({ state }) => state === 'signed')?.id ?? null,
      ...{ newFields: [], confirmations: [], signer: null, signedOn: null, returnReason: null, actId },
    }),
  );
  await insertReports(db, reports);
  return new Map(reports.map(({ assignmentId, id }) => [assignmentId, id]));
}
