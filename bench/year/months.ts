import { daysInMonth, findLocalDate, type LocalDate } from '#calendar/local-date.ts';

/** The year of the directive. */
const YEAR = 2021;

/** A month of it for which the replay reports. */
export type YearMonth = 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

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
