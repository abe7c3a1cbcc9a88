import { findVoices } from '#acts/find-voices.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ReportForm } from '#contract/reports.ts';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { isReportedOn, listReportActs, seesFormerReport } from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { checkReport } from '#ledger/reports/check-report.ts';
import { type Cycle, dueDaysOf, openCycles } from '#ledger/reports/cycle.ts';
import type { Db } from '#store/open-store.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';
import { findCarrying } from '#store/read/reports/find-carrying.ts';
import { findCheckedReport } from '#store/read/reports/find-checked-report.ts';
import { findFormerReport } from '#store/read/reports/find-former-report.ts';
import { findReportedAssignment } from '#store/read/reports/list-reported-assignments.ts';
import { listReports, type ReportRow } from '#store/read/reports/list-reports.ts';
import { listTargets } from '#store/read/reports/list-targets.ts';
import { presentFormerReport, presentReports } from './present-report.ts';

/**
 * All that somebody needs who writes the report of an assignment for a cycle; undefined where they do not see the
 * assignment, or it has no voice. Read under the ledger's role.
 */
export async function findReportForm(
  db: Db,
  asked: { organisationId: string; assignmentId: string; cycle: Cycle },
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<ReportForm | undefined> {
  const { organisationId, assignmentId, cycle } = asked;
  const carrying = await findCarrying(db, organisationId, assignmentId);
  const assignment = await findReportedAssignment(db, organisationId, assignmentId);
  if (!carrying || !assignment || !findCapacity(caller, seesAssignment, carrying)) return undefined;
  const { taskId, state, taskState, ...about } = assignment;
  const voices = await findVoices(db, [taskId]);
  const voice = voices.get(assignmentId);
  if (!voice) return undefined;
  const { kind } = voice;
  const own = await listReports(db, { assignment: { organisationId, id: assignmentId } });
  const current = own.find((row) => row.cycle === cycle && row.state !== 'returned');
  const returned = current ? undefined : own.find((row) => row.cycle === cycle);
  const inputs =
    kind === 'consolidated'
      ? (await listReports(db, { taskId, cycle })).filter(
          (row) => row.kind === 'input' && row.state !== 'draft' && row.state !== 'returned',
        )
      : [];
  const given = new Set(inputs.map((input) => input.organisationId));
  const others = [...voices.values()].filter(({ kind: other }) => other === 'input');
  const names = await namesOf(db, [organisationId, ...others.map((other) => other.organisationId)]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const { inputsDueOn, reportsDueOn } = dueDaysOf(cycle);
  const one = (row: ReportRow | undefined) => (row ? (presentReports(caller, [row])[0] ?? null) : null);
  const last = own.find((row) => row.cycle < cycle && row.state === 'signed');
  const former =
    !last && findCapacity(caller, seesFormerReport, { organisationId })
      ? await findFormerReport(db, { organisationId, id: assignmentId }, cycle)
      : undefined;
  const open = openCycles(today).includes(cycle) && isReportedOn({ state, taskState });
  const acted = { organisationId, leadIds: carrying.leadIds, state: current?.state ?? null };
  return {
    ...{ ...about, taskId, kind, cycle, organisation: nameOf(organisationId) },
    dueOn: kind === 'input' ? inputsDueOn : reportsDueOn,
    coSigners: voice.coSignerIds.map(nameOf),
    targets: await listTargets(db, taskId),
    ...{ current: one(current), returned: one(returned) },
    last: former ? presentFormerReport(former) : one(last),
    doubts: current?.state === 'draft' ? await doubtsOf(db, current) : [],
    inputs: presentReports(caller, inputs),
    missing:
      kind === 'consolidated'
        ? others
            .map((other) => other.organisationId)
            .filter((id) => !given.has(id))
            .map(nameOf)
        : [],
    can: open ? listReportActs(caller, acted) : [],
  };
}

async function doubtsOf(db: Db, draft: ReportRow): Promise<ReportForm['doubts']> {
  const { checked, last, targets } = await findCheckedReport(db, draft);
  return checkReport(checked, { last, targets });
}

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await listOrganisationNames(db, [...new Set(ids)]);
  return new Map(rows.map(({ id, shortName }) => [id, shortName]));
}
