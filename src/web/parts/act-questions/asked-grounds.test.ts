import { expect, test } from 'vitest';
import type { TaskDetail } from '#contract/task.ts';
import { joinGrounds, startGrounds } from './asked-grounds.ts';

const say = (asked: string, words: string) => `${asked}：${words}`;
const asking = (...quotes: string[]): Pick<TaskDetail, 'deadlines' | 'targets'> => ({
  deadlines: quotes.map((quote) => ({
    ...{ kind: 'complete', on: '2021-12-31', every: null, quote, span: [0, 1] },
    ...{ workingDaysLeft: 1, provisional: false },
  })),
  targets: [],
});

test('each thing that the text asks has its own grounds; one, or many, are answered together', () => {
  const askedOf = (...quotes: string[]) => startGrounds(asking(...quotes)).map(({ asked }) => asked);
  expect(askedOf('6月底前出台', '12月底前完成')).toEqual(['6月底前出台', '12月底前完成']);
  expect(askedOf('12月底前完成', '12月底前完成')).toEqual(['']);
  expect(askedOf()).toEqual(['']);
  expect(askedOf('1', '2', '3', '4', '5', '6', '7')).toEqual(['']);
});

test('they are one text once none is missing', () => {
  const [first, second] = [
    { asked: '6月底前出台', words: ' 已印发 ' },
    { asked: '12月底前完成', words: '' },
  ];
  expect(joinGrounds([first, second], say)).toBeUndefined();
  expect(joinGrounds([first, { ...second, words: '已验收' }], say)).toBe(
    '6月底前出台：已印发\n12月底前完成：已验收',
  );
  expect(joinGrounds([{ asked: '', words: '已完成' }], say)).toBe('已完成');
});
