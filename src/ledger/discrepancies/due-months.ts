import type { LocalDate } from '#calendar/local-date.ts';
import { type Cycle, cycleAfter, cycleBefore, cycleOf, dueDaysOf } from '../reports/cycle.ts';
import type { FactBranch } from './task-facts.ts';

/** The last month whose reports, or whose inputs, were due before that day. */
export function lastDueMonth(today: LocalDate, due: 'reportsDueOn' | 'inputsDueOn'): Cycle {
  const month = cycleOf(today);
  return dueDaysOf(month)[due] < today ? month : cycleBefore(month);
}

/** The first month through which the branch was there; undefined while it has not been received. */
export function firstFullMonth({ receivedOn }: FactBranch): Cycle | undefined {
  return receivedOn === null ? undefined : cycleAfter(cycleOf(receivedOn));
}

/** Its organisation has named a day for the next news, and that has not passed. */
export function awaitsNamedDay({ reports }: FactBranch, today: LocalDate): boolean {
  const named = reports.at(-1)?.nextNewsOn ?? null;
  return named !== null && named >= today;
}
