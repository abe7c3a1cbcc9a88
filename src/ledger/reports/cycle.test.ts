import { describe, expect, test } from 'vitest';
import { cycleBefore, cycleOf, dueDaysOf, openCycles, parseCycle } from './cycle.ts';

describe('a cycle', () => {
  test('is the month of the day, and the one before January is December', () => {
    expect(cycleOf('2021-06-30')).toBe('2021-06');
    expect(cycleBefore('2021-01')).toBe('2020-12');
    expect(openCycles('2021-10-01')).toEqual(['2021-10', '2021-09']);
  });

  test('is written as year and month and nothing else', () => {
    expect(parseCycle('2021-06')).toBe('2021-06');
    for (const text of ['2021-13', '2021-6', '2021-06-01', 'June']) expect(parseCycle(text)).toBeUndefined();
  });

  test('has reports due on the 28th and inputs three working days before', () => {
    expect(dueDaysOf('2021-06')).toEqual({ inputsDueOn: '2021-06-23', reportsDueOn: '2021-06-28' });
  });

  test('has reports due on the working day before where the 28th is none', () => {
    expect(dueDaysOf('2021-08')).toEqual({ inputsDueOn: '2021-08-24', reportsDueOn: '2021-08-27' });
  });
});
