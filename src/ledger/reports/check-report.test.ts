import { describe, expect, test } from 'vitest';
import { type CheckedReport, checkReport, type ReportedValue } from './check-report.ts';

const none = {
  ...{ progress: null, results: null, difficulties: null },
  ...{ experience: null, nextSteps: null, helpNeeded: null },
};
const value = (more: Partial<ReportedValue>): ReportedValue => ({
  ...{
    indicator: '新开工',
    value: 10,
    unit: '个',
    period: '1—6月',
    source: '统计台账',
    targetPosition: null,
  },
  ...more,
});
const report = (more: Partial<CheckedReport>): CheckedReport => ({
  ...{ words: none, values: [], evidenceCount: 0, claimed: false },
  ...more,
});
const codes = (given: CheckedReport, last: CheckedReport | null = null) =>
  checkReport(given, { last, targets: [{ position: 0, op: '>=', value: 20 }] }).map(({ code }) => code);

describe('a report is questioned', () => {
  test('where a cumulative figure falls below the last, and not where it covers one month only', () => {
    const last = report({ values: [value({ value: 12, period: '1—5月' })] });
    expect(codes(report({ values: [value({ value: 9 })] }), last)).toEqual(['value_below_last']);
    expect(codes(report({ values: [value({ value: 9, period: '6月' })] }), last)).toEqual([]);
  });

  test('where a share is above a hundred, and not a growth', () => {
    expect(codes(report({ values: [value({ indicator: '完成率', value: 108, unit: '%' })] }))).toEqual([
      'value_over_hundred',
    ]);
    expect(codes(report({ values: [value({ indicator: '产值增长', value: 108, unit: '%' })] }))).toEqual([]);
  });

  test('where the target is reached and the words say behind', () => {
    const values = [value({ value: 25, targetPosition: 0 })];
    expect(codes(report({ values, words: { ...none, difficulties: '用地审批滞后。' } }))).toEqual([
      'behind_above_target',
    ]);
    expect(codes(report({ values, words: { ...none, difficulties: '后续资金未落实。' } }))).toEqual([]);
  });

  test('where the words say done and the figure or the ledger does not', () => {
    const words = { ...none, progress: '任务已全部完成。' };
    expect(codes(report({ words, values: [value({ value: 12, targetPosition: 0 })] }))).toEqual([
      'done_without_claim',
      'done_below_target',
    ]);
    expect(codes(report({ words, claimed: true }))).toEqual([]);
    expect(codes(report({ words: { ...none, progress: '完成初稿。' } }))).toEqual([]);
  });

  test('where new results rest on no evidence', () => {
    const words = { ...none, results: '建成两个园区。' };
    expect(codes(report({ words }))).toEqual(['results_without_evidence']);
    expect(codes(report({ words, evidenceCount: 1 }))).toEqual([]);
    expect(codes(report({ words: { ...words, progress: '开工。' } }), report({ words }))).toEqual([]);
  });

  test('where it repeats the last one word by word', () => {
    const last = report({ words: { ...none, progress: '正在推进。' } });
    expect(codes(last, last)).toEqual(['nothing_new_in_words']);
  });
});
