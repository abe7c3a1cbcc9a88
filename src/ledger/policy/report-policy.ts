import { reportTransitions } from '../states/report-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import type { AssignmentState, TaskState } from '../values/ledger-states.ts';
import type { Party } from '../values/parties.ts';
import { type ReportAct, type ReportState, reportActs } from '../values/report-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/**
 * One voice per task (牵头单位汇总): where the text names leads, or a convener is named, the others give signed inputs and the
 * first-listed lead, or the convener, signs one report for the task, which the other leads co-sign, ask about or give back. It
 * may quote an input, ask about it or give it back, and never alters it. Where there is neither, each organisation reports itself.
 */
export type ActedReport = OfOrganisation & InTask;

/** What the policy asks of a report that is to be seen. */
export type SeenReport = OfOrganisation & InTask & Below & { state: ReportState };

/** A draft is the organisation's alone; what it has said is seen by whoever sees its assignment. */
export const seesReport: Rule<SeenReport> = anyOf<SeenReport>(
  allOf<SeenReport>(seesContents, isOwn),
  allOf<SeenReport>(
    (_capacity, { state }) => state !== 'draft',
    seesContents,
    anyOf<SeenReport>(holds('keeper', 'head'), leads, isBelow),
  ),
);

/**
 * Whoever took an assignment over reads what was signed for it last: the first report of its own starts from there, whoever
 * leads the task and however the organisations stand to each other.
 */
export const seesFormerReport: Rule<OfOrganisation> = allOf<OfOrganisation>(
  seesContents,
  anyOf<OfOrganisation>(holds('keeper', 'head'), isOwn),
);

/** An organisation's month is its own people's and the keepers'. */
export const seesMonth: Rule<OfOrganisation> = allOf<OfOrganisation>(
  seesContents,
  anyOf<OfOrganisation>(holds('keeper', 'head'), isOwn),
);

/** How far all organisations are is for the keepers. */
export const seesMonths: Rule = holds('keeper', 'head');

/** Whoever has received a task says how far it is, until it is closed or suspended. */
export function isReportedOn({
  state,
  taskState,
}: {
  state: AssignmentState;
  taskState: TaskState;
}): boolean {
  return state === 'received' && taskState === 'assigned';
}

/** In which capacity the caller may do this to a report in that state, null where there is none yet; undefined where in none. */
export function permitReportAct(
  caller: Caller,
  act: ReportAct,
  { state, ...report }: ActedReport & { state: ReportState | null },
): Capacity | undefined {
  const permitted =
    state === null
      ? reportTransitions.some((line) => line.act === act && line.from.length === 0)
      : findTransition(reportTransitions, act, state);
  return permitted ? mayDoToReport(caller, act, report) : undefined;
}

/** In which capacity the caller may ever do this to a report of that organisation in that task. */
export function mayDoToReport(caller: Caller, act: ReportAct, report: ActedReport): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfReportAct(act)], report);
}

/** Who does it to a report, in whatever state. */
export function partyOfReportAct(act: ReportAct): Party {
  return partyOf(reportTransitions, act);
}

/** What the caller may do to the report now. */
export function listReportActs(
  caller: Caller,
  report: ActedReport & { state: ReportState | null },
): ReportAct[] {
  return reportActs.filter((act) => permitReportAct(caller, act, report));
}
