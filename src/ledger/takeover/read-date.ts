import { findLocalDate, findMonthEnd, type LocalDate } from '#calendar/local-date.ts';

/** A day that words name, or why none was read. */
export type DateReading = { on: LocalDate } | { unread: 'year_unknown' | 'date_unread' };

/** 「2021.6.30」「2021-06-30」「2021/6/30」「2021年6月30日」「2021年6月30号」「2021-06-30 09:15」 */
const DAY =
  /^(\d{4})\s*[.．年/-]\s*(\d{1,2})\s*[.．月/-]\s*(\d{1,2})[日号]?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** 「20210630」; 「13800000000」 is none */
const DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** 「6月30日」「6.30」「6/30」 */
const DAY_OF_YEAR = /^(\d{1,2})\s*[.．月/]\s*(\d{1,2})[日号]?$/;
/** 「2021年6月底」「6月底前」「6月末」「6月30日前」 is none */
const MONTH_END = /^(?:(\d{4})年)?(\d{1,2})月(?:份)?(?:底|末)(?:前|之前)?$/;

/**
 * The day that a cell names: a whole date, a day of `year`, or the last day of a month (6月底). A bare month is no day.
 * A day without a year is read only where the ledger's year is known.
 */
export function readDate(text: string, year: number | null): DateReading {
  const words = text.trim();
  const [, ...whole] = DAY.exec(words) ?? DIGITS.exec(words) ?? [];
  if (whole.length > 0) return dayOf(findLocalDate(Number(whole[0]), Number(whole[1]), Number(whole[2])));
  const end = MONTH_END.exec(words);
  const inYear = DAY_OF_YEAR.exec(words);
  if (!end && !inYear) return { unread: 'date_unread' };
  const named = end?.[1] === undefined ? year : Number(end[1]);
  if (named === null) return { unread: 'year_unknown' };
  return dayOf(
    end
      ? findMonthEnd(named, Number(end[2]))
      : findLocalDate(named, Number(inYear?.[1]), Number(inYear?.[2])),
  );
}

function dayOf(on: LocalDate | undefined): DateReading {
  return on ? { on } : { unread: 'date_unread' };
}
