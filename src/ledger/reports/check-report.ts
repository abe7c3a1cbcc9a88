import type { Comparator } from '#parse/directive.ts';
import { type ReportCheckCode, type ReportField, reportFields } from '../values/report-values.ts';

/** A figure as it is reported. */
export interface ReportedValue {
  indicator: string;
  value: number;
  unit: string | null;
  /** What it covers, as written: 1—6月. */
  period: string;
  source: string;
  /** Which of the task's targets it is about. */
  targetPosition: number | null;
}

/** A figure that the text asks for. */
export interface CheckedTarget {
  position: number;
  op: Comparator;
  value: number;
}

export type ReportWords = Record<ReportField, string | null>;

export interface CheckedReport {
  words: ReportWords;
  values: readonly ReportedValue[];
  evidenceCount: number;
  /** Completion has been claimed for the assignment, or granted. */
  claimed: boolean;
}

/** Something that the report says and something that contradicts it. */
export interface ReportDoubt {
  code: ReportCheckCode;
  /** Where to look: a field of words, or the place of a figure. */
  field: ReportField | number;
}

/** `累计`, `1—6月`, `1-6月`, `年初以来`; not `6月`, not `二季度`. */
const CUMULATIVE = /累计|以来|(?:^|[^\d])1月?\s*[—–~～至-]\s*\d{1,2}月/;
/** `完成率98%` is a share; `增长120%` is none. */
const GROWTH = /增长|增幅|增速|上升|提高|同比/;
/** `已全部完成`, `全面完成`, `已办结`; not `完成初稿`. */
const DONE = /已(?:经)?(?:全部|全面|如期|提前)?(?:完成|办结)|(?:全部|全面)完成/;
/** `进度滞后`, `未达到`, `落后于`; not `后续`. */
const BEHIND = /滞后|落后|未达到?|未完成|低于(?:目标|预期|计划)/;

/**
 * Where a report contradicts its own figures, the last report or what stands in the ledger. Nothing of it is refused:
 * whoever signs says in a sentence why it is right.
 */
export function checkReport(
  report: CheckedReport,
  { last, targets }: { last: CheckedReport | null; targets: readonly CheckedTarget[] },
): ReportDoubt[] {
  const { words, values, evidenceCount, claimed } = report;
  const isDone = DONE.test(words.progress ?? '') || DONE.test(words.results ?? '');
  const doubts = values.flatMap((value, place) =>
    doubtsOfValue(value, { last, targets, words, isDone }).map((code) => ({ code, field: place })),
  );
  const about: ReportDoubt[] = [];
  if (isDone && !claimed) about.push({ code: 'done_without_claim', field: 'progress' });
  if (words.results !== null && words.results !== last?.words.results && evidenceCount === 0)
    about.push({ code: 'results_without_evidence', field: 'results' });
  if (last && isSame(words, last.words) && values.every((value) => hasSame(last.values, value)))
    about.push({ code: 'nothing_new_in_words', field: 'progress' });
  return [...about, ...doubts];
}

function doubtsOfValue(
  value: ReportedValue,
  about: {
    last: CheckedReport | null;
    targets: readonly CheckedTarget[];
    words: ReportWords;
    isDone: boolean;
  },
): ReportCheckCode[] {
  const { last, targets, words, isDone } = about;
  const codes: ReportCheckCode[] = [];
  const before = last?.values.find(
    ({ indicator, unit }) => indicator === value.indicator && unit === value.unit,
  );
  if (before && isCumulative(value.period) && isCumulative(before.period) && value.value < before.value)
    codes.push('value_below_last');
  if (value.unit === '%' && value.value > 100 && !GROWTH.test(value.indicator))
    codes.push('value_over_hundred');
  const target = targets.find(({ position }) => position === value.targetPosition);
  const met = target && meets(value.value, target);
  if (met && (BEHIND.test(words.progress ?? '') || BEHIND.test(words.difficulties ?? '')))
    codes.push('behind_above_target');
  if (met === false && isDone) codes.push('done_below_target');
  return codes;
}

/** Whether a figure counts up from a beginning: `1—6月`. */
export function isCumulative(period: string): boolean {
  return CUMULATIVE.test(period);
}

/** Whether a figure reaches the target; undefined where the comparison is none of higher or lower. */
export function meets(value: number, target: CheckedTarget): boolean | undefined {
  switch (target.op) {
    case '>=':
    case '+':
    case '->':
      return value >= target.value;
    case '>':
      return value > target.value;
    case '<=':
      return value <= target.value;
    case '<':
      return value < target.value;
    default:
      return undefined;
  }
}

function isSame(words: ReportWords, before: ReportWords): boolean {
  return reportFields.every((field) => words[field] === before[field]);
}

function hasSame(values: readonly ReportedValue[], { indicator, value, period }: ReportedValue): boolean {
  return values.some(
    (other) => other.indicator === indicator && other.value === value && other.period === period,
  );
}
