import { expect, test } from 'vitest';
import { type ComparableLine, compareLines, pairLines } from './compare-lines.ts';

const line = (more: Partial<ComparableLine>): ComparableLine => ({
  ...{ assignmentId: 'a', ordinal: 1, assignmentState: 'received', dueOn: '2021-12-31', reported: null },
  ...{ answerReport: null, figures: [], milestones: [], claim: null, answer: 'unchanged' },
  ...{ answerWords: null, keeperAnswer: 'confirmed', ...more },
});
const figure = (value: number) => ({
  ...{ reportId: 'r', cycle: '2021-06', position: 0, indicator: '新开工', targetPosition: null },
  ...{ value, unit: '个', period: '1—6月', source: '统计台账' },
});

test('a figure reported for the cycle counts before the one that stood when it was opened', () => {
  const answerReport = { reportId: 'r', cycle: '2021-06', progress: '已开工。', figures: [figure(12)] };
  const before = line({ figures: [figure(9)] });
  expect(compareLines(before, line({ figures: [figure(9)], answerReport, answer: 'reported' }))).toEqual([
    { field: 'progress', before: null, after: '已开工。' },
    { field: 'figure 新开工', before: '9个', after: '12个' },
    { field: 'answer', before: 'unchanged', after: 'reported' },
  ]);
  expect(compareLines(before, before)).toEqual([]);
});

test('lines stand in the order of the directive, those of one cycle alone too', () => {
  const pairs = pairLines([line({ ordinal: 2 })], [line({ assignmentId: 'b', ordinal: 1 })]);
  expect(pairs.map(({ before, after }) => [before?.ordinal, after?.ordinal])).toEqual([
    [undefined, 1],
    [2, undefined],
  ]);
});
