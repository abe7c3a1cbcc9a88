import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';
import { cycleBefore, cycleOf } from '../reports/cycle.ts';
import type { AssignmentState } from '../values/ledger-states.ts';
import type { ReportKind } from '../values/report-values.ts';
import type { LineDifference } from '../values/statement-values.ts';
import type { FrozenFigure, FrozenMilestone, FrozenReport, FrozenVerifiedFigure } from './frozen-facts.ts';

/** The facts of a line that are held against each other. */
export interface ComparedFacts {
  assignmentState: AssignmentState;
  assignedOn: LocalDate | null;
  receivedOn: LocalDate | null;
  /** The day by which receipt is confirmed. */
  receiveBy: LocalDate | null;
  dueOn: LocalDate | null;
  /** The day asks for the result: no end of a year through which something goes on. */
  asksForResult: boolean;
  reportsAs: ReportKind | null;
  reported: Pick<FrozenReport, 'cycle'> | null;
  figures: readonly FrozenFigure[];
  verifiedFigures: readonly FrozenVerifiedFigure[];
  milestones: readonly FrozenMilestone[];
}

/**
 * What of an assignment's facts does not agree on the day on which a cycle that begins with `fromOn` is opened, in the order of
 * the values. An organisation is silent when it has said nothing since the month before the last.
 */
export function listDifferences(
  facts: ComparedFacts,
  { fromOn, today }: { fromOn: LocalDate; today: LocalDate },
): LineDifference[] {
  const { assignmentState, dueOn, receiveBy, receivedOn, milestones } = facts;
  const isWorkedOn = assignmentState === 'assigned' || assignmentState === 'received';
  const found: LineDifference[] = [];
  if (isWorkedOn && facts.asksForResult && dueOn !== null && dueOn < today) found.push('overdue');
  if (assignmentState === 'assigned' && receiveBy !== null && receiveBy < today) found.push('not_received');
  if (receivedOn !== null && receivedOn < fromOn && isSilent(facts, fromOn)) found.push('not_reported');
  if (milestones.some(({ dueOn: day, verifiedOn }) => verifiedOn === null && day < today))
    found.push('milestone_unverified');
  if (facts.figures.some((figure) => differs(figure, facts.verifiedFigures))) found.push('figure_differs');
  return found;
}

/** Nothing was said for the month before the period, nor since, although the assignment was there through it. */
function isSilent({ assignmentState, reportsAs, reported, receivedOn }: ComparedFacts, fromOn: LocalDate) {
  if (assignmentState !== 'received' || reportsAs === null) return false;
  const before = cycleBefore(cycleOf(fromOn));
  const first = parseLocalDate(`${before}-01`);
  if (!first || receivedOn === null || receivedOn >= first) return false;
  return reported === null || reported.cycle < before;
}

function differs(figure: FrozenFigure, verified: readonly FrozenVerifiedFigure[]): boolean {
  return verified.some(
    ({ indicator, unit, period, value }) =>
      indicator === figure.indicator &&
      unit === figure.unit &&
      period === figure.period &&
      value !== figure.value,
  );
}
