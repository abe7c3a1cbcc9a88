import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  findLocalDate,
  findMonthEnd,
  monthOf,
  parseLocalDate,
  yearOf,
} from './local-date.ts';

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => addDays('2000-01-01', days));

describe('which days exist', () => {
  test.each([
    [2021, 3, 31, '2021-03-31'],
    [2020, 2, 29, '2020-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [987, 6, 5, '0987-06-05'],
  ])('%i, %i, %i is %s', (year, month, day, expected) => {
    expect(findLocalDate(year, month, day)).toBe(expected);
  });

  test.each([
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [2021.5, 1, 1],
    [2021, 1, Number.NaN],
  ])('%d, %d, %d is no day', (year, month, day) => {
    expect(findLocalDate(year, month, day)).toBeUndefined();
  });

  test.each(['2021-3-1', '2021-02-30', ' 2021-03-01', '2021-03-01T00:00', '20210301', ''])(
    '%j is not read as a date',
    (text) => {
      expect(parseLocalDate(text)).toBeUndefined();
    },
  );

  test('a month ends on its last day', () => {
    expect(findMonthEnd(2021, 6)).toBe('2021-06-30');
    expect(findMonthEnd(2021, 2)).toBe('2021-02-28');
    expect(findMonthEnd(2024, 2)).toBe('2024-02-29');
    expect(findMonthEnd(2021, 13)).toBeUndefined();
  });
});

describe('laws', () => {
  test('every date is read back from its text, and its parts make it again', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseLocalDate(date)).toBe(date);
        expect(findLocalDate(yearOf(date), monthOf(date), Number(date.slice(8)))).toBe(date);
        expect(Number(date.slice(8))).toBeLessThanOrEqual(daysInMonth(yearOf(date), monthOf(date)));
      }),
    );
  });

  test('days added are the days between, and text order is the order in time', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0);
      }),
    );
  });
});

test('a sum beyond the year 9999 is refused, one within is not', () => {
  expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
});
