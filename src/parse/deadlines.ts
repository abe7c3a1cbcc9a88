import {
  addDays,
  addMonths,
  findLocalDate,
  findMonthEnd,
  type LocalDate,
  yearOf,
} from '#calendar/local-date.ts';
import { addWorkingDays } from '#calendar/working-days.ts';
import { findNumeral, halveDigits } from './digits.ts';
import type { Deadline, DeadlineKind, Diagnostic, Span } from './directive.ts';

/** What a bare month refers to. */
export interface DateContext {
  /** The year of the document; null where nothing tells. */
  year: number | null;
  issuedOn: LocalDate | null;
  /** True where the title itself names the year: then a month before the date of issue stays in it. */
  yearInTitle: boolean;
}

/** A deadline that was read, with what must be said about it. */
export interface DeadlineReading {
  deadline: Deadline;
  diagnostic?: Diagnostic;
}

// 「年内持续推进」「长期坚持」「常态化开展」「全年」「2022年持续推进」 yes; 「12月底前完成」 no
const ONGOING =
  /^(?:并|年内|今年|本年度|贯穿|(?<year>\d{4})年(?:度)?)*(?:全年|常年|(?:全年)?(?:持续|长期|常态化|不断))(?:性|化|地)?(?:推进|坚持|实施|开展|落实|推动|执行|抓好|做好|进行|巩固|工作|任务)*$/;
// 「每月底前」「每季度报送」「按月推进」 yes; 「9月底前」 no
const EVERY = /^(?:按|每)(?:个)?(月|季度|季)/;
// 「每年12月底前」「每周」「每半年」: again and again, at no interval that the ledger counts
const AGAIN = /^每(?:个)?(?:年|半年|周|日|天)/;
// 「适时出台相关政策」「根据工作进展适时推进」
const WHEN_APPROPRIATE = /^(?:(?:根据|按照|视|结合).{0,12}?)?适时/;
// 「即时」「立行立改」
const AT_ONCE = /^(?:即时|立即|立行立改|即知即改|马上|即日)/;
// 「印发后30日内」「自本方案印发之日起15个工作日内」「印发后三个月内」
const AFTER_ISSUE =
  /^(?:自|在|于)?(?:本?.{0,4})?(?:印发|发布|下发|公布)(?:之日)?(?:后|起)?的?(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>个?工作日|[日天]|个?月|周|年)(?:之内|以内|内)?/;
const OPENING = /^(?:并|于|在|至|到|力争|确保|争取|原则上|最迟|不晚于|预计|计划|截至|拟)*/;
// 「2022年3月—」「3月至」「2021-」: the beginning of a period whose end is the deadline
const FROM =
  /^(?:(?<year>\d{4})年?)?(?:(?:1[0-2]|0?[1-9])月(?:\d{1,2}日)?|(?<=\d{4}年?))(?:至|到|—+|-+|－|–|~|～)(?=\d)/;
// 「2022.6.30」「2022-06-30」「2022/12」 in the cells of a sheet
const NUMERIC = /^(?<year>\d{4})[.\-/](?<month>\d{1,2})(?:[.\-/](?<day>\d{1,2})日?)?(?:之?前)?(?!\d)/;
// 「4月底前」「2022年12月底前」「9月15日前」「三季度末」「上半年」「年底前」「2025年底」「十二月底」 yes; 「10年内」 no
const DATE =
  /^(?:(?<year>\d{4})年度?|(?<relative>今年|当年|本年|明年)|“?十(?<plan>[三四五])五”?(?=末))?(?:(?<month>\d{1,2}|十?[一二三四五六七八九]|十)月(?:份)?(?:(?<day>\d{1,2})日|底|末|下旬|(?<third>上旬|中旬))?|第?(?<quarter>[一二三四1-4])季度[末底]?|(?<half>[上下]半年)|年?[底末]|年?内)(?:之?前|以前|内)?/;
// 「2025年」「2025年前完成」: a year alone is its last day
const YEAR_ONLY = /^(?<year>\d{4})年(?:度)?(?:之?前|以前)?(?=$|完成|基本|全面|出台|印发|建成|实现|取得|达到)/;
// 「6月初」「6月起」「2022年6月后」 name no last day
const NO_LAST_DAY = /^(?:初|起|开始|以来|以后|后|左右|前后)/;
// 「出台相关政策」「印发实施」 yes; 「完成」「上线」 no
const ISSUE = /出台|印发|发布|下发|公布/;

const MONTH_OF: Readonly<Record<string, number>> = {
  一: 3,
  二: 6,
  三: 9,
  四: 12,
  1: 3,
  2: 6,
  3: 9,
  4: 12,
  上半年: 6,
  下半年: 12,
};
const LAST_DAY_OF_THIRD: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };
/** The last years of the five-year plans. */
const LAST_YEAR_OF_PLAN: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030 };
const WHITE_SPACE = /\s/g;
/** So that 999 years later is still a date. */
const LAST_YEAR_TO_COUNT_FROM = 9000;

/** Reads one phrase as a deadline; undefined where it is none. `offset` is its place in the document. */
export function findDeadline(
  phrase: string,
  offset: number,
  context: DateContext,
): DeadlineReading | undefined {
  const text = halveDigits(phrase).replace(WHITE_SPACE, '');
  const span: Span = [offset, offset + phrase.length];
  const reading = (kind: DeadlineKind, on: LocalDate | null): DeadlineReading => ({
    deadline: { kind, on, quote: phrase, span },
  });
  const endOf = (year: number | null) => (year === null ? null : (findMonthEnd(year, 12) ?? null));

  const ongoing = ONGOING.exec(text);
  if (ongoing) {
    const year = ongoing.groups?.['year'];
    return reading('ongoing', endOf(year ? Number(year) : context.year));
  }
  if (WHEN_APPROPRIATE.test(text)) return reading('when_appropriate', null);
  if (AT_ONCE.test(text)) return reading('complete', context.issuedOn);
  const every = EVERY.exec(text)?.[1];
  if (every) {
    const found = reading('ongoing', endOf(context.year));
    return { deadline: { ...found.deadline, every: every === '月' ? 'month' : 'quarter' } };
  }
  if (AGAIN.test(text)) return reading('ongoing', endOf(context.year));
  const after = AFTER_ISSUE.exec(text);
  if (after?.groups) {
    const kind = ISSUE.test(text.slice(after[0].length)) ? 'issue_policy' : 'complete';
    return reading(kind, context.issuedOn && laterBy(context.issuedOn, after.groups));
  }
  return findDate(text.replace(OPENING, ''), reading, context);
}

type DateWords = { [word: string]: string | undefined };

/** Reads a date or the end of a period; undefined where the words begin with neither. */
function findDate(
  text: string,
  reading: (kind: DeadlineKind, on: LocalDate | null) => DeadlineReading,
  context: DateContext,
): DeadlineReading | undefined {
  const from = NUMERIC.test(text) ? null : FROM.exec(text);
  const words = text.slice(from?.[0].length ?? 0);
  const match = NUMERIC.exec(words) ?? DATE.exec(words) ?? YEAR_ONLY.exec(words);
  if (!match?.groups) return undefined;
  const rest = words.slice(match[0].length);
  const found = reading(ISSUE.test(rest) ? 'issue_policy' : 'complete', null);
  if (NO_LAST_DAY.test(rest))
    return withDiagnostic(found, 'deadline_unread', `“${found.deadline.quote}”没有说明最后一天，请核定`);
  const plan = match.groups['plan'];
  const year = match.groups['year'] ?? from?.groups?.['year'];
  const known = plan ? String(LAST_YEAR_OF_PLAN[plan]) : year;
  return dateReading({ ...match.groups, ...(known ? { year: known } : {}) }, found, context);
}

/** The day so many days, working days, weeks, months or years after another. */
function laterBy(date: LocalDate, { count = '', unit = '' }: DateWords): LocalDate | null {
  if (yearOf(date) > LAST_YEAR_TO_COUNT_FROM) return null;
  const number = /^\d/.test(count) ? Number(count) : (findNumeral(count.replace('两', '二')) ?? 0);
  if (unit.endsWith('工作日')) return addWorkingDays(date, number).date;
  if (unit.endsWith('月')) return addMonths(date, number);
  if (unit === '年') return addMonths(date, 12 * number);
  return addDays(date, unit === '周' ? 7 * number : number);
}

/** Turns the words of a date into the day; the year is the printed one, else the document's. */
function dateReading(words: DateWords, found: DeadlineReading, context: DateContext): DeadlineReading {
  const printedYear = words['year'] ? Number(words['year']) : undefined;
  const shift = words['relative'] === '明年' ? 1 : 0;
  const year = printedYear ?? (context.year === null ? undefined : context.year + shift);
  if (year === undefined)
    return withDiagnostic(found, 'year_unknown', `“${found.deadline.quote}”没有年份，文件也没有说明年份`);
  const on = dayOf(words, year);
  if (!on) return withDiagnostic(found, 'deadline_unread', `“${found.deadline.quote}”不是存在的日期`);
  const bare = printedYear === undefined && !words['relative'] && !context.yearInTitle;
  if (bare && context.issuedOn && on < context.issuedOn) {
    const next = { ...found.deadline, on: dayOf(words, year + 1) ?? null };
    const message = `“${next.quote}”早于成文日期${context.issuedOn}，按${year + 1}年理解，请核对`;
    return withDiagnostic({ deadline: next }, 'month_before_issue', message);
  }
  return { deadline: { ...found.deadline, on } };
}

function dayOf(words: DateWords, year: number): LocalDate | undefined {
  const named = MONTH_OF[words['quarter'] ?? words['half'] ?? ''];
  const month = words['month'] ? monthOf(words['month']) : (named ?? 12);
  const day = words['day'] ? Number(words['day']) : LAST_DAY_OF_THIRD[words['third'] ?? ''];
  return day === undefined ? findMonthEnd(year, month) : findLocalDate(year, month, day);
}

function monthOf(words: string): number {
  return /^\d/.test(words) ? Number(words) : (findNumeral(words) ?? 0);
}

function withDiagnostic(found: DeadlineReading, code: Diagnostic['code'], message: string): DeadlineReading {
  return { ...found, diagnostic: { severity: 'warning', code, message, span: found.deadline.span } };
}
