import { describe, expect, test } from 'vitest';
import { type DateContext, findDeadline } from './deadlines.ts';

const context: DateContext = { year: 2021, issuedOn: '2021-03-19', yearInTitle: false };

describe('deadlines', () => {
  test.each([
    ['12月底前完成', 'complete', '2021-12-31'],
    ['12月底前完成当年任务', 'complete', '2021-12-31'],
    ['4月底前出台相关政策', 'issue_policy', '2021-04-30'],
    ['2022年12月底前完成', 'complete', '2022-12-31'],
    ['年内持续推进', 'ongoing', '2021-12-31'],
    ['长期坚持', 'ongoing', '2021-12-31'],
    ['适时出台相关政策', 'when_appropriate', null],
    ['9月15日前', 'complete', '2021-09-15'],
    ['9月', 'complete', '2021-09-30'],
    ['2024年2月底前', 'complete', '2024-02-29'],
    ['三季度末', 'complete', '2021-09-30'],
    ['上半年', 'complete', '2021-06-30'],
    ['年底前', 'complete', '2021-12-31'],
    ['６月底前上线', 'complete', '2021-06-30'],
    ['印发后30日内', 'complete', '2021-04-18'],
    ['立行立改', 'complete', '2021-03-19'],
    ['自本方案印发之日起15个工作日内印发', 'issue_policy', '2021-04-12'],
    ['印发后三个月内完成', 'complete', '2021-06-19'],
    ['3月—6月', 'complete', '2021-06-30'],
    ['2021—2025年', 'complete', '2025-12-31'],
    ['2021年3月至2023年6月', 'complete', '2023-06-30'],
    ['2021.6.30', 'complete', '2021-06-30'],
    ['2021-06-30', 'complete', '2021-06-30'],
    ['十二月底前', 'complete', '2021-12-31'],
    ['第3季度', 'complete', '2021-09-30'],
    ['6月上旬', 'complete', '2021-06-10'],
    ['2025年', 'complete', '2025-12-31'],
    ['“十四五”末', 'complete', '2025-12-31'],
    ['明年3月底前', 'complete', '2022-03-31'],
    ['2022年持续推进', 'ongoing', '2022-12-31'],
    ['每年12月底前', 'ongoing', '2021-12-31'],
    ['根据工作进展适时推进', 'when_appropriate', null],
    ['6月\n底前', 'complete', '2021-06-30'],
  ])('%s', (phrase, kind, on) => {
    expect(findDeadline(phrase, 0, context)).toEqual({
      deadline: { kind, on, quote: phrase, span: [0, phrase.length] },
    });
  });

  test.each([
    ['每月底前', 'month'],
    ['按季度报送', 'quarter'],
  ])('%s repeats', (phrase, every) => {
    expect(findDeadline(phrase, 0, context)?.deadline).toMatchObject({
      kind: 'ongoing',
      on: '2021-12-31',
      every,
    });
  });

  test.each(['财政部牵头', '按职责分工负责', '10年内', '有关部门'])('%s is none', (phrase) => {
    expect(findDeadline(phrase, 0, context)).toBeUndefined();
  });
});

describe('the year of a bare month', () => {
  test('a month that ended before the date of issue is the next year, with a warning', () => {
    const reading = findDeadline('2月底前', 0, context);
    expect(reading?.deadline.on).toBe('2022-02-28');
    expect(reading?.diagnostic?.code).toBe('month_before_issue');
  });

  test('it stays in the year that the title names', () => {
    const reading = findDeadline('2月底前', 0, { ...context, yearInTitle: true });
    expect(reading?.deadline.on).toBe('2021-02-28');
    expect(reading?.diagnostic).toBeUndefined();
  });

  test('without any year no date is guessed', () => {
    const reading = findDeadline('6月底前', 0, { year: null, issuedOn: null, yearInTitle: false });
    expect(reading?.deadline.on).toBeNull();
    expect(reading?.diagnostic?.code).toBe('year_unknown');
  });

  test('a day that does not exist is told', () => {
    const reading = findDeadline('2月30日前', 0, { ...context, yearInTitle: true });
    expect(reading?.deadline.on).toBeNull();
    expect(reading?.diagnostic?.code).toBe('deadline_unread');
  });
});
