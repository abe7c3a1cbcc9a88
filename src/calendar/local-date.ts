/** A civil date as ISO text, `2021-06-30`: sortable, without time or zone. */
export type LocalDate = `${number}-${number}-${number}`;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date, or undefined where no such day exists (31 April, month 13, year 0 or beyond 9999). */
export function findLocalDate(year: number, month: number, day: number): LocalDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

/** Reads ISO text; undefined where it is no existing civil date. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = ISO_DATE.exec(text);
  return match ? findLocalDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The last day of a month (1–12); undefined outside years 1–9999. */
export function findMonthEnd(year: number, month: number): LocalDate | undefined {
  return findLocalDate(year, month, daysInMonth(year, month));
}

/** The year of a date. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, 1–12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** The date `days` later (earlier if negative), in civil days. Throws a RangeError beyond the year 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  const result = parseLocalDate(moment.toISOString().slice(0, 10));
  if (!result) throw new RangeError(`${date} plus ${days} days lies outside the years 1 to 9999`);
  return result;
}

/** The same day `months` later, the month's last where it has no such day. Throws a RangeError beyond the year 9999. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  const result = findLocalDate(year, month, day);
  if (!result) throw new RangeError(`${date} plus ${months} months lies outside the years 1 to 9999`);
  return result;
}

/** Civil days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
