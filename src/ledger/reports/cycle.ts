import { findLocalDate, type LocalDate, monthOf, yearOf } from '#calendar/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#calendar/working-days.ts';

/** A month in which everybody who carries a task says once how far it is, `2021-06`. */
export type Cycle = `${number}-${string}`;

/** The day of the month by which reports are due. */
export const REPORT_DUE_DAY = 28;
/** So many working days before it the lead needs the others' inputs. */
export const INPUT_WORKING_DAYS = 3;

/** `2021-06`; not `2021-13`, not `2021-6`. */
const CYCLE = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The cycle in which a day lies. */
export function cycleOf(day: LocalDate): Cycle {
  return toCycle(yearOf(day), monthOf(day));
}

/** A cycle as it is written; undefined where the text is none. */
export function parseCycle(text: string): Cycle | undefined {
  const [, year, month] = CYCLE.exec(text) ?? [];
  return year && month ? toCycle(Number(year), Number(month)) : undefined;
}

/** The day with which a cycle begins. */
export function firstDayOf(cycle: Cycle): LocalDate {
  const { year, month } = partsOf(cycle);
  const day = findLocalDate(year, month, 1);
  if (!day) throw new Error(`${cycle} has no first day.`);
  return day;
}

/** The cycle before. */
export function cycleBefore(cycle: Cycle): Cycle {
  const { year, month } = partsOf(cycle);
  return month === 1 ? toCycle(year - 1, 12) : toCycle(year, month - 1);
}

/** The cycle after. */
export function cycleAfter(cycle: Cycle): Cycle {
  const { year, month } = partsOf(cycle);
  return month === 12 ? toCycle(year + 1, 1) : toCycle(year, month + 1);
}

/** The cycles for which somebody can report on that day: its own, and the one before for what came late. */
export function openCycles(day: LocalDate): [Cycle, Cycle] {
  const cycle = cycleOf(day);
  return [cycle, cycleBefore(cycle)];
}

/**
 * The last days for inputs and for reports: the 28th, or the working day before it where it is none; inputs some working
 * days earlier, so that the lead has time to put them together.
 */
export function dueDaysOf(cycle: Cycle): { inputsDueOn: LocalDate; reportsDueOn: LocalDate } {
  const { year, month } = partsOf(cycle);
  const named = findLocalDate(year, month, REPORT_DUE_DAY);
  if (!named) throw new Error(`${cycle} has no ${REPORT_DUE_DAY}th day.`);
  const reportsDueOn = isWorkingDay(named).workingDay ? named : addWorkingDays(named, -1).date;
  return { reportsDueOn, inputsDueOn: addWorkingDays(reportsDueOn, -INPUT_WORKING_DAYS).date };
}

function partsOf(cycle: Cycle): { year: number; month: number } {
  return { year: Number(cycle.slice(0, 4)), month: Number(cycle.slice(5)) };
}

function toCycle(year: number, month: number): Cycle {
  return `${year}-${month < 10 ? '0' : ''}${month}`;
}
