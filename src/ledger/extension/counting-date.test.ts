import { describe, expect, test } from 'vitest';
import { findExtendable, listCountingDates } from './counting-date.ts';

const twoStages = { official: ['2021-04-30', '2021-12-31'], extendedFrom: null, extendedOn: null } as const;

describe('the date that an extension moves', () => {
  test('is the next one, on its very day too', () => {
    expect(findExtendable(twoStages, '2021-04-30')?.dueOn).toBe('2021-04-30');
    expect(findExtendable(twoStages, '2021-05-01')?.dueOn).toBe('2021-12-31');
  });

  test('is none once all have passed, and none where there is no date', () => {
    expect(findExtendable(twoStages, '2022-01-01')).toBeUndefined();
    expect(findExtendable({ ...twoStages, official: [] }, '2021-01-01')).toBeUndefined();
  });

  test('can be moved again while the day that it was moved to has not passed', () => {
    const moved = { ...twoStages, extendedFrom: '2021-04-30', extendedOn: '2021-06-30' } as const;
    expect(findExtendable(moved, '2021-06-10')).toEqual({ officialOn: '2021-04-30', dueOn: '2021-06-30' });
    expect(findExtendable(moved, '2021-07-01')?.dueOn).toBe('2021-12-31');
  });
});

test('a date that an adjustment has replaced is not the one that was moved', () => {
  const adjusted = {
    official: ['2021-09-30'],
    extendedFrom: '2021-04-30',
    extendedOn: '2021-06-30',
  } as const;
  expect(listCountingDates(adjusted)).toEqual([{ officialOn: '2021-09-30', dueOn: '2021-09-30' }]);
});
