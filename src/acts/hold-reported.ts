import type { Selectable } from 'kysely';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import { isReportedOn, mayDoToReport, partyOfReportAct } from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { type Cycle, openCycles, parseCycle } from '#ledger/reports/cycle.ts';
import type { Voice } from '#ledger/reports/voices.ts';
import type { ProgressReportTable } from '#store/report-tables.ts';
import { type HeldAssignment, lockAssignments } from '#store/tables/assignment.ts';
import { listReportsBefore, lockReportsIn } from '#store/tables/progress-report.ts';
import type { ActContext } from './act-context.ts';
import { findVoices } from './find-voices.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** Which assignments of one organisation are reported on, and for which cycle. */
export interface ReportedInput {
  organisationId: string;
  assignmentIds: string[];
  cycle: string;
}

export interface Reported {
  cycle: Cycle;
  capacity: Capacity;
  /** Each with what it brings in a cycle. */
  reported: { assignment: HeldAssignment; voice: Voice }[];
  /** The reports on them that stand in the cycle, held as well. */
  standing: Selectable<ProgressReportTable>[];
  /** What was said of them before and not given back, the last first. */
  before: Selectable<ProgressReportTable>[];
}

/** The cycle is neither this one nor the last. */
export type CycleClosed = { code: 'cycle_closed' };
/** The organisation speaks for the task in another of its roles. */
export type ReportedElsewhere = { code: 'reported_elsewhere' };

/**
 * The assignments of an organisation on which the caller may report for that cycle, held until the transaction ends.
 * Refused for the first on which they may not.
 */
export async function holdReported(
  { db, caller, today }: ActContext,
  act: 'save_report' | 'report_no_change',
  { organisationId, assignmentIds, cycle: asked }: ReportedInput,
): Promise<
  ({ ok: true } & Reported) | { ok: false; refusal: ThingRefusal | CycleClosed | ReportedElsewhere }
> {
  const keys = assignmentIds.map((id) => ({ organisationId, id }));
  const held = new Map((await lockAssignments(db, keys)).map((row) => [row.id, row]));
  const taskIds = [...new Set([...held.values()].map(({ taskId }) => taskId))];
  const cycle = openCycles(today).find((open) => open === parseCycle(asked));
  const there = cycle && { organisationId, assignmentIds, cycle };
  const [voices, standing, before] = await Promise.all([
    findVoices(db, taskIds, [organisationId]),
    there ? lockReportsIn(db, there) : [],
    there ? listReportsBefore(db, there) : [],
  ]);
  const reported: Reported['reported'] = [];
  let inCapacity: Capacity | undefined;
  for (const id of assignmentIds) {
    const assignment = held.get(id);
    if (!assignment || !findCapacity(caller, seesAssignment, assignment))
      return refuse({ code: 'not_found' });
    inCapacity ??= mayDoToReport(caller, act, assignment);
    if (!inCapacity) return notPermitted(partyOfReportAct(act));
    if (!isReportedOn(assignment)) return refuse({ code: 'not_in_state', state: assignment.state });
    const voice = voices.get(id);
    if (!voice) return refuse({ code: 'reported_elsewhere' });
    reported.push({ assignment, voice });
  }
  if (!cycle) return refuse({ code: 'cycle_closed' });
  if (!inCapacity) return refuse({ code: 'not_found' });
  return { ok: true, cycle, capacity: inCapacity, reported, standing, before };
}
