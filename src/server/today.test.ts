import { describe, expect, test } from 'vitest';
import { civilDate, resolveToday } from './today.ts';

const now = new Date('2026-03-01T16:30:00Z');
const real = { fixedToday: undefined, demonstration: false };

test('the civil date is that of Shanghai, where it is past midnight already', () => {
  expect(civilDate(now)).toBe('2026-03-02');
  expect(civilDate(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01');
});

describe('the day of a request', () => {
  test('is the clock’s where nothing else decides, whatever the request asks for', () => {
    expect(resolveToday(real, undefined, now)).toEqual({ date: '2026-03-02', is: 'clock' });
    expect(resolveToday(real, '2021-01-01', now)).toEqual({ date: '2026-03-02', is: 'clock' });
  });

  test('is fixed by the settings before all else', () => {
    const fixed = { fixedToday: '2021-05-01', demonstration: true } as const;
    expect(resolveToday(fixed, '2021-01-01', now)).toEqual({ date: '2021-05-01', is: 'fixed' });
  });

  test('lies in the year of the demonstration, and can be chosen there', () => {
    const demonstration = { ...real, demonstration: true };
    expect(resolveToday(demonstration, undefined, now)).toEqual({ date: '2021-06-10', is: 'demonstration' });
    expect(resolveToday(demonstration, '2021-12-31', now)).toEqual({
      date: '2021-12-31',
      is: 'demonstration',
    });
    expect(resolveToday(demonstration, '2021-02-29', now)).toBeUndefined();
  });
});
