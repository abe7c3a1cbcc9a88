import { findVoices } from '#acts/find-voices.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { MonthRow, OrganisationMonth } from '#contract/reports.ts';
import { settingsOn } from '#ledger/lights/light-settings.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listReportActs } from '#ledger/policy/report-policy.ts';
import { type Cycle, dueDaysOf, openCycles } from '#ledger/reports/cycle.ts';
import { asksForWords } from '#ledger/reports/no-change.ts';
import type { Db } from '#store/open-store.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import {
  countOpenQuestions,
  listReportedAssignments,
  listReportsOf,
} from '#store/read/reports/list-reported-assignments.ts';
import { listLightSettings } from '#store/tables/light-setting.ts';

type ReportOf = Awaited<ReturnType<typeof listReportsOf>>[number];

/** What an organisation says and has to say in a month, assignment by assignment. Read under the ledger's role. */
export async function listMonth(
  db: Db,
  { organisationId, cycle }: { organisationId: string; cycle: Cycle },
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<OrganisationMonth | undefined> {
  const [organisation] = await listOrganisationNames(db, [organisationId]);
  if (!organisation) return undefined;
  const assignments = await listReportedAssignments(db, organisationId);
  const voices = await findVoices(db, [...new Set(assignments.map(({ taskId }) => taskId))]);
  const reports = Map.groupBy(await listReportsOf(db, organisationId), ({ assignmentId }) => assignmentId);
  const open = await countOpenQuestions(db, organisationId);
  const { inputsDueOn, reportsDueOn } = dueDaysOf(cycle);
  const cycles = openCycles(today);
  const { bareNoChange } = settingsOn(await listLightSettings(db), today);
  const rows = assignments.flatMap(
    ({ organisationId: _own, state: _state, taskState: _taskState, ...assignment }): MonthRow[] => {
      const voice = voices.get(assignment.assignmentId);
      if (!voice) return [];
      const { kind } = voice;
      const said = reports.get(assignment.assignmentId) ?? [];
      const standing = standingOf(said, { cycle, bareNoChange });
      const state = standing.report?.state ?? null;
      const acts = listReportActs(caller, { organisationId, leadIds: [], state });
      return [
        {
          ...{ ...assignment, kind, ...standing },
          dueOn: kind === 'input' ? inputsDueOn : reportsDueOn,
          openQuestions: said.reduce((sum, { id }) => sum + (open.get(id) ?? 0), 0),
          can: cycles.includes(cycle) ? acts : [],
        },
      ];
    },
  );
  return {
    ...{ organisationId, organisation: organisation.shortName, cycle, openCycles: cycles },
    ...{ inputsDueOn, reportsDueOn, workingDaysLeft: workingDaysBetween(today, reportsDueOn).days, rows },
  };
}

/** What stands for the cycle, what was given back, and what was said before it. The last come first. */
function standingOf(
  said: readonly ReportOf[],
  { cycle, bareNoChange }: { cycle: Cycle; bareNoChange: number },
): Pick<MonthRow, 'report' | 'returnReason' | 'last' | 'asksForWords'> {
  const now = said.find((report) => report.cycle === cycle && report.state !== 'returned');
  const returned = said.find((report) => report.cycle === cycle && report.state === 'returned');
  const before = said.filter(
    (report) => report.cycle < cycle && (report.state === 'signed' || report.state === 'unchanged'),
  );
  const [last] = before;
  return {
    report: now ? { id: now.id, revision: now.revision, state: now.state, progress: now.progress } : null,
    returnReason: now ? null : (returned?.returnReason ?? null),
    last: last ? { cycle: last.cycle, state: last.state, progress: last.progress } : null,
    asksForWords: asksForWords(before, bareNoChange),
  };
}
