import { describe, expect, it } from 'vitest';
import { placeOf, ticksOf, yearLineOf } from './year-line.ts';

const of2021 = { firstYear: 2021, lastYear: 2021 };

describe('yearLineOf', () => {
  it('holds every date there is', () => {
    expect(yearLineOf(['2021-03-19', null, '2022-12-31'])).toEqual({ firstYear: 2021, lastYear: 2022 });
  });

  it('is undefined without a date', () => {
    expect(yearLineOf([null])).toBeUndefined();
  });
});

describe('placeOf', () => {
  it('puts the last day at the end of the line', () => {
    expect(placeOf('2021-12-31', of2021)).toBe(1);
  });

  it('puts the end of June in the middle, to the day', () => {
    expect(placeOf('2021-06-30', of2021)).toBeCloseTo(181 / 365, 10);
  });

  it('keeps a date beyond the line at its end', () => {
    expect(placeOf('2023-01-01', of2021)).toBe(1);
    expect(placeOf('2019-01-01', of2021)).toBe(0);
  });
});

describe('ticksOf', () => {
  it('gives months for one year, quarters for more', () => {
    expect(ticksOf(of2021)).toHaveLength(12);
    expect(ticksOf({ firstYear: 2021, lastYear: 2022 })).toHaveLength(8);
  });
});
