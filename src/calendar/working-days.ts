/**
 * Working days in China. Which days off and which weekend days are worked instead (调休) is decided year by year in the
 * notice of the State Council's General Office on the arrangement of holidays (国务院办公厅关于……部分节假日安排的通知),
 * usually published in November of the year before; in 2020 a second notice lengthened the Spring Festival. The notices
 * are taken from the data of the library chinese-days, from the year 2004 on.
 */
import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, daysBetween, findLocalDate, type LocalDate, parseLocalDate, yearOf } from './local-date.ts';

export interface DayAnswer {
  workingDay: boolean;
  /** False where no published notice decides: then Monday to Friday count as worked. */
  known: boolean;
}

export interface WorkingDayCount {
  /** Negative where the second date is the earlier one. */
  days: number;
  /** True where a day that was counted is not decided by a published notice. */
  provisional: boolean;
}

/** A Monday to count from. */
const MONDAY: LocalDate = '2001-01-01';
const holidays = listDates(notices.holidays);
const makeUpDays = listDates(notices.workdays);
/** Days off that would else be worked. The make-up days are all Saturdays and Sundays already. */
const weekdaysOff = holidays.filter((date) => !isWeekend(date));
const holidaySet = new Set<string>(holidays);
const makeUpDaySet = new Set<string>(makeUpDays);

/** Everything that published notices say: the days off, and the days that are worked instead. */
export const publishedDays = { off: holidays, worked: makeUpDays } as const;

/** The days that published notices decide, both included. The last week of a year waits for the next year's notice. */
export const knownDays = knownFromTo(holidays);
const dayBeforeKnown = addDays(knownDays.from, -1);

/** Whether people work on that day, and whether a notice says so. */
export function isWorkingDay(date: LocalDate): DayAnswer {
  const workingDay = makeUpDaySet.has(date) || !(holidaySet.has(date) || isWeekend(date));
  return { workingDay, known: isKnown(date) };
}

/**
 * The working days after `from` up to and including `to`: 1 from a Thursday to the Friday after it, 0 from a day to
 * itself. With `to` before `from` the same days are counted, as a negative number.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate): WorkingDayCount {
  if (from === to) return { days: 0, provisional: false };
  if (to < from) {
    const { days, provisional } = workingDaysBetween(to, from);
    return { days: days === 0 ? 0 : -days, provisional };
  }
  const weekdays = weekdaysUntil(to) - weekdaysUntil(from);
  const off = countUntil(weekdaysOff, to) - countUntil(weekdaysOff, from);
  const madeUp = countUntil(makeUpDays, to) - countUntil(makeUpDays, from);
  return { days: weekdays - off + madeUp, provisional: !isKnownAfter(from) || !isKnown(to) };
}

/** The date that lies `days` working days after `from` (before it if negative); `from` itself for 0. */
export function addWorkingDays(from: LocalDate, days: number): { date: LocalDate; provisional: boolean } {
  const step = Math.sign(days);
  let date = from;
  let provisional = false;
  for (let left = Math.abs(days); left > 0; ) {
    date = addDays(date, step);
    const { workingDay, known } = isWorkingDay(date);
    if (workingDay) left -= 1;
    if (!known) provisional = true;
  }
  return { date, provisional };
}

function isKnown(date: LocalDate): boolean {
  return date >= knownDays.from && date <= knownDays.until;
}

/** Of the day after that date. */
function isKnownAfter(date: LocalDate): boolean {
  return date >= dayBeforeKnown && date < knownDays.until;
}

function knownFromTo(dates: readonly LocalDate[]): { from: LocalDate; until: LocalDate } {
  const first = dates[0];
  const last = dates.at(-1);
  const from = first && findLocalDate(yearOf(first), 1, 1);
  const until = last && findLocalDate(yearOf(last), 12, 24);
  if (!from || !until) throw new Error('The holiday data of chinese-days is empty.');
  return { from, until };
}

/** The dates that a notice table has as its keys, in order. */
function listDates(table: Record<string, string>): LocalDate[] {
  return Object.keys(table)
    .sort()
    .map((key) => {
      const date = parseLocalDate(key);
      if (!date) throw new Error(`The holiday data of chinese-days holds ${key}, which is no date.`);
      return date;
    });
}

function isWeekend(date: LocalDate): boolean {
  return dayOfWeek(daysBetween(MONDAY, date)) >= 5;
}

/** Mondays to Fridays from `MONDAY` up to and including the date; negative before it. */
function weekdaysUntil(date: LocalDate): number {
  const day = daysBetween(MONDAY, date);
  return Math.floor(day / 7) * 5 + Math.min(dayOfWeek(day) + 1, 5);
}

/** 0 is Monday, 6 Sunday; for days before `MONDAY` too. */
function dayOfWeek(day: number): number {
  return ((day % 7) + 7) % 7;
}

/** How many of the ordered dates do not lie after `until`. */
function countUntil(dates: readonly LocalDate[], until: LocalDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const date = dates[middle];
    if (date !== undefined && date <= until) low = middle + 1;
    else high = middle;
  }
  return low;
}
