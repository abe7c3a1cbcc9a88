import type { LocalDate } from '#calendar/local-date.ts';

/** The dates by which something of a task must have happened, and which of them has been moved for a branch. */
export interface BranchDates {
  /** Of the text, or the one that a decision set in their place, the first first. */
  official: readonly LocalDate[];
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
}

/** A date of the task, and the day that counts for the branch in its place. */
export interface CountingDate {
  officialOn: LocalDate;
  dueOn: LocalDate;
}

/** The dates that count for a branch, the first first: an extension moves one of them and leaves the official one visible. */
export function listCountingDates({ official, extendedFrom, extendedOn }: BranchDates): CountingDate[] {
  return official
    .map((officialOn) => ({
      officialOn,
      dueOn: extendedOn !== null && officialOn === extendedFrom ? extendedOn : officialOn,
    }))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

/**
 * The date that an extension asked for on that day would move: the next one, this day included. Undefined once all have
 * passed: an extension is asked for before expiry, never after it.
 */
export function findExtendable(dates: BranchDates, today: LocalDate): CountingDate | undefined {
  return listCountingDates(dates).find(({ dueOn }) => today <= dueOn);
}
