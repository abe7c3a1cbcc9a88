import { addDays, findLocalDate, findMonthEnd, type LocalDate } from '#calendar/local-date.ts';
import { halveDigits } from './digits.ts';
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

// 「年内持续推进」「长期坚持」「常态化开展」「全年」 yes; 「12月底前完成」 no
const ONGOING =
  /^(?:年内|全年|今年|本年度)?(?:持续|长期|常态化|不断|全年)(?:推进|坚持|实施|开展|落实|推动|执行)?(?:实施|落实)?$|^全年$|^长期$/;
// 「每月底前」「每季度报送」 yes; 「9月底前」 no
const EVERY = /^(?:按|每)(?:个)?(月|季度|季)/;
// 「适时出台相关政策」
const WHEN_APPROPRIATE = /^适时/;
// 「即时」「立行立改」
const AT_ONCE = /^(?:即时|立即|立行立改|即知即改|马上)/;
// 「印发后30日内」「自印发之日起15日内」
const AFTER_ISSUE = /^(?:自)?(?:本.{1,4})?印发(?:之日)?(?:后|起)?(\d{1,3})[日天]内/;
// 「4月底前」「2022年12月底前」「9月15日前」「三季度末」「上半年」「年底前」「2025年底」 yes; 「10年内」 no
const DATE =
  /^(?:于|在|至|到|力争)?(?:(?<year>\d{4})年|(?<relative>今年|当年|本年|明年))?(?:(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})日|底|末|下旬|(?<third>上旬|中旬))?|第?(?<quarter>[一二三四])季度[末底]?|(?<half>[上下]半年)|年?[底末]|年内)(?:之?前|以前|内)?/;
// 「出台相关政策」「印发实施」 yes; 「完成」「上线」 no
const ISSUE = /出台|印发|发布|下发|公布/;

const MONTH_OF: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 上半年: 6, 下半年: 12 };
const LAST_DAY_OF_THIRD: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/** Reads one phrase as a deadline; undefined where it is none. `offset` is its place in the document. */
export function findDeadline(
  phrase: string,
  offset: number,
  context: DateContext,
): DeadlineReading | undefined {
  const text = halveDigits(phrase);
  const span: Span = [offset, offset + phrase.length];
  const reading = (kind: DeadlineKind, on: LocalDate | null): DeadlineReading => ({
    deadline: { kind, on, quote: phrase, span },
  });
  const yearEnd = context.year === null ? null : (findMonthEnd(context.year, 12) ?? null);

  if (ONGOING.test(text)) return reading('ongoing', yearEnd);
  if (WHEN_APPROPRIATE.test(text)) return reading('when_appropriate', null);
  if (AT_ONCE.test(text)) return reading('complete', context.issuedOn);
  const every = EVERY.exec(text)?.[1];
  if (every) {
    const found = reading('ongoing', yearEnd);
    return { deadline: { ...found.deadline, every: every === '月' ? 'month' : 'quarter' } };
  }
  const after = AFTER_ISSUE.exec(text)?.[1];
  if (after) return reading('complete', context.issuedOn && addDays(context.issuedOn, Number(after)));

  const match = DATE.exec(text);
  if (!match?.groups) return undefined;
  const kind = ISSUE.test(text.slice(match[0].length)) ? 'issue_policy' : 'complete';
  return dateReading(match.groups, reading(kind, null), context);
}

type DateWords = { [word: string]: string | undefined };

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
  const month = words['month'] ? Number(words['month']) : (named ?? 12);
  const day = words['day'] ? Number(words['day']) : LAST_DAY_OF_THIRD[words['third'] ?? ''];
  return day === undefined ? findMonthEnd(year, month) : findLocalDate(year, month, day);
}

function withDiagnostic(found: DeadlineReading, code: Diagnostic['code'], message: string): DeadlineReading {
  return { ...found, diagnostic: { severity: 'warning', code, message, span: found.deadline.span } };
}
