import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  ['2021-06-30', '2021-06-30'],
  ['2021年6月30日', '2021-06-30'],
  ['6月底', '2021-06-30'],
  ['２０２１．６．３０', '2021-06-30'],
  ['44377', '2021-06-30'],
  ['36526', '2000-01-01'],
])('%s is a day as words or as the number that a workbook keeps', (text, day) => {
  expect(readDay(text, 2021)).toBe(day);
});

test.each(['2021', '44377.5', '144377', '下月', '2021-02-30'])('%s is no day', (text) => {
  expect(readDay(text, 2021)).toBeUndefined();
});
