import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';
import type { Meta } from '#contract/meta.ts';

/** The day on which a request is answered, and why it is that day. */
export interface Today {
  date: LocalDate;
  is: Meta['todayIs'];
}

/** What decides which day it is, apart from the request. */
export interface DaySettings {
  /** TAIZHANG_TODAY. */
  fixedToday: LocalDate | undefined;
  /** The store holds demonstration data. */
  demonstration: boolean;
}

/** Inside the year of the demonstration directive, with some of its dates gone and most to come. */
const DEMONSTRATION_DAY: LocalDate = '2021-06-10';

/** Civil dates of the ledger are those of the People's Republic, wherever the machine stands. */
const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The civil date in China at a moment. */
export function civilDate(moment: Date): LocalDate {
  const date = parseLocalDate(shanghai.format(moment));
  if (!date) throw new RangeError(`${moment.toISOString()} lies outside the years 1 to 9999`);
  return date;
}

/**
 * The day of a request: the fixed one; else, with demonstration data, the one asked for or the demonstration's
 * own; else the clock's. Undefined where the day asked for is no civil date; without demonstration data nobody
 * can choose, and what is asked for is not looked at.
 */
export function resolveToday(
  { fixedToday, demonstration }: DaySettings,
  askedFor: string | undefined,
  now: Date,
): Today | undefined {
  if (fixedToday) return { date: fixedToday, is: 'fixed' };
  if (!demonstration) return { date: civilDate(now), is: 'clock' };
  const date = askedFor === undefined ? DEMONSTRATION_DAY : parseLocalDate(askedFor);
  return date && { date, is: 'demonstration' };
}
