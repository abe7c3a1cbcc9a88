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
export const demonstrationDay: LocalDate = '2021-06-10';

/** Civil dates of the ledger are those of the People's Republic, wherever the machine stands. */
const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The civil date in China at a moment. */
export function civilDate(moment: Date): LocalDate {
  const date = parseLocalDate(shanghai.format(moment));
  if (!date) throw new RangeError(`${moment.toISOString()} lies outside the years 1 to 9999`);
  return date;
}

/** The day where nobody asks for another: the fixed one, else the demonstration's own, else the clock's. */
export function ownToday({ fixedToday, demonstration }: DaySettings, now: Date): Today {
  if (fixedToday) return { date: fixedToday, is: 'fixed' };
  if (demonstration) return { date: demonstrationDay, is: 'demonstration' };
  return { date: civilDate(now), is: 'clock' };
}

/**
 * The day of a request: with demonstration data the one it asks for, else the installation's own. Undefined where the
 * day asked for is no civil date; what is asked for is not looked at where nobody can choose.
 */
export function resolveToday(
  settings: DaySettings,
  askedFor: string | undefined,
  now: Date,
): Today | undefined {
  const own = ownToday(settings, now);
  if (own.is !== 'demonstration' || askedFor === undefined) return own;
  const date = parseLocalDate(askedFor);
  return date && { ...own, date };
}
