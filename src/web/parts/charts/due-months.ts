import type { DueMonth } from '#contract/organisation.ts';
import type { Language } from '#contract/values.ts';
import type { ChartWords } from '../../words/charts.ts';
import { formatMonth } from '../../words/format.ts';
import { barInk, barStyle, type DrawChart, noBar } from './chart-option.ts';

/** Bottom of the stack first, with the weight of its bar. */
export const dueKinds = [
  { kind: 'complete', deadlineKind: 'complete', weight: 'filled' },
  { kind: 'issuePolicy', deadlineKind: 'issue_policy', weight: 'outlined' },
] as const;

/** More values than this in a stack leave no room for a figure on a bar of one. */
const tallestLabelledStack = 16;
/** Below this width, in pixels, the months stand too close for the name of a year. */
const narrow = 560;

export interface DueMonthsFacts {
  months: DueMonth[];
  /** The directive's year: its months need no year in their names. */
  year: number | null;
  /** Today's month, `2021-06`. */
  now: string;
  words: ChartWords;
  language: Language;
}

/** All twelve months of the year, in order, with what lies in other years before and after them. */
export function fillYear(months: readonly DueMonth[], year: number | null): DueMonth[] {
  if (year === null) return [...months];
  const whole = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return months.find((one) => one.month === month) ?? { month, complete: 0, issuePolicy: 0 };
  });
  const first = `${year}-01`;
  const last = `${year}-12`;
  return [
    ...months.filter(({ month }) => month < first),
    ...whole,
    ...months.filter(({ month }) => month > last),
  ];
}

/** In which months most is due, in words: `出台政策以6月、9月最多，各 9 项；…`. */
export function sayPeaks({ months, year, words, language }: DueMonthsFacts): string {
  const clauses = (['issuePolicy', 'complete'] as const).flatMap((kind) => {
    const most = Math.max(0, ...months.map((month) => month[kind]));
    if (most === 0) return [];
    const peaks = months.filter((month) => month[kind] === most);
    const names = peaks.map(({ month }) => formatMonth(month, language, year));
    return [words.peaks[kind](words.and(names), most, peaks.length > 1)];
  });
  return clauses.length > 0 ? words.join(clauses) : words.noneDue;
}

/** Stacked columns, one a month; the axis starts at zero, today's month is marked under it. */
export function drawDueMonths(facts: DueMonthsFacts): DrawChart {
  const { months, year, now, words, language } = facts;
  const tallest = Math.max(1, ...months.map(({ complete, issuePolicy }) => complete + issuePolicy));
  const smallestLabelled = Math.ceil(tallest / tallestLabelledStack);
  return ({ width, palette }) => ({
    legend: { data: dueKinds.map(({ kind }) => words.due[kind]) },
    grid: { left: 0, right: 0, top: 32, bottom: 40 },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => month),
      axisLabel: {
        interval: 0,
        lineHeight: 16,
        fontSize: width < narrow ? 10 : 12,
        formatter: (month: string) => {
          const name = formatMonth(month, language, year);
          return month === now
            ? `{now|${name}}\n{now|▲ ${words.thisMonth}}`
            : name.replace(/[年 ]/, width < narrow ? '\n' : '$&\n');
        },
        rich: { now: { color: palette.accent, fontWeight: 700, lineHeight: 16 } },
      },
    },
    yAxis: { type: 'value', min: 0, minInterval: 1, show: false },
    series: dueKinds.map(({ kind, weight }) => ({
      type: 'bar' as const,
      id: kind,
      name: words.due[kind],
      stack: 'due',
      barMaxWidth: 44,
      barCategoryGap: '30%',
      cursor: 'pointer',
      itemStyle: barStyle(weight, palette),
      label: { show: true, position: 'inside' as const, color: barInk(weight, palette) },
      data: months.map((month) => ({
        value: month[kind] || noBar,
        label: { show: month[kind] >= smallestLabelled },
      })),
    })),
  });
}
