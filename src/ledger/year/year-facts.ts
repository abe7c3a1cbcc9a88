import type { LocalDate } from '#calendar/local-date.ts';
import type { BranchDates } from '../extension/counting-date.ts';
import type { TaskState } from '../values/ledger-states.ts';

/** A branch that its task's closing waits for, and the day of the claim by which it ended; null while it is open. */
export type YearBranch = Pick<BranchDates, 'extendedFrom' | 'extendedOn'> & { claimedOn: LocalDate | null };

/** What the outcome of a task's year rests on. */
export interface YearFacts {
  state: TaskState;
  /** The dates by which something of it must have happened, the first first; none where the text gives no day. */
  official: readonly LocalDate[];
  branches: readonly YearBranch[];
}
