import { type LocalDate, yearOf } from '#calendar/local-date.ts';
import { listCountingDates } from '../extension/counting-date.ts';
import type { YearGround, YearOutcome } from '../values/year-values.ts';
import { isFinished } from './fits-state.ts';
import type { YearBranch, YearFacts } from './year-facts.ts';

/** An outcome that follows from the facts, and the day that says so. */
export interface ProposedOutcome {
  outcome: YearOutcome;
  ground: Exclude<YearGround, 'words'>;
  groundOn: LocalDate;
}

/**
 * How a task ends the year, as far as the facts say: done where it is closed, late where a branch was claimed after its last
 * date; carried over where a date lies beyond the year; not done where all have passed. A task that goes on without a
 * date and has not been claimed is for a person to judge: null.
 */
export function proposeOutcome(facts: YearFacts, year: number): ProposedOutcome | null {
  if (isFinished(facts.state)) return proposeFinished(facts);
  const last = lastOf(facts.branches.flatMap((branch) => lastDateOf(facts, branch) ?? []));
  const dueOn = last ?? lastOf(facts.official);
  if (dueOn === null) return null;
  return yearOf(dueOn) > year
    ? { outcome: 'carried_over', ground: 'later_date', groundOn: dueOn }
    : { outcome: 'not_done', ground: 'date_passed', groundOn: dueOn };
}

function proposeFinished(facts: YearFacts): ProposedOutcome | null {
  const late = facts.branches.filter((branch) => {
    const dueOn = lastDateOf(facts, branch);
    return branch.claimedOn !== null && dueOn !== null && branch.claimedOn > dueOn;
  });
  const lateOn = lastOf(late.flatMap(({ claimedOn }) => claimedOn ?? []));
  if (lateOn !== null) return { outcome: 'done_late', ground: 'claimed_late', groundOn: lateOn };
  const claimedOn = lastOf(facts.branches.flatMap((branch) => branch.claimedOn ?? []));
  return claimedOn === null ? null : { outcome: 'done', ground: 'claimed', groundOn: claimedOn };
}

/** The last day that counts for the branch; null where the task has none. */
function lastDateOf({ official }: YearFacts, { extendedFrom, extendedOn }: YearBranch): LocalDate | null {
  return listCountingDates({ official, extendedFrom, extendedOn }).at(-1)?.dueOn ?? null;
}

function lastOf(days: readonly LocalDate[]): LocalDate | null {
  return days.toSorted().at(-1) ?? null;
}
