import { daysInMonth, findLocalDate, type LocalDate } from '#calendar/local-date.ts';

/** The year of the directive. */
const YEAR = 2021;

/** A month of it in which something is done. */
export type YearMonth = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A day of a month of the year. */
export function dayOf(month: YearMonth, day: number): LocalDate {
  const date = findLocalDate(YEAR, month, day);
  if (!date) throw new RangeError(`${YEAR} has no day ${month}-${day}.`);
  return date;
}

/** The last day of a month of the year. */
export function lastDayOf(month: YearMonth): LocalDate {
  return dayOf(month, daysInMonth(YEAR, month));
}

/** A day of the month that comes so many months after the year's beginning: of the next year from 13 on. */
export function dayOfLater(month: number, day: number): LocalDate {
  const date = findLocalDate(YEAR + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day);
  if (!date) throw new RangeError(`Month ${month} has no day ${day}.`);
  return date;
}

/** A month as reports name it: 2021-06. */
export function nameOf(month: YearMonth): string {
  return `${YEAR}-${String(month).padStart(2, '0')}`;
}
